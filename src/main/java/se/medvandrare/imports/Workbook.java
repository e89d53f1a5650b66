package se.medvandrare.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.medvandrare.base.Refused;

/**
 * The rows of an XLSX workbook (ECMA-376), read as a stream. Document types, entities, macros, formulas and whatever unpacks to
 * more than is sensible are refused; nothing outside the file is ever read, and nothing of it is unpacked to disk.
 */
final class Workbook {

    /** What a cell with a formula is read as: no file has such a text. */
    static final String FORMULA = "\u0001formula";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path file;
    private final List<String> texts = new ArrayList<>();

    Workbook(Path file) {
        this.file = file;
    }

    void read(Consumer<Line> rows) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            mustBePlain(zip);
            var sheets = sheets(zip);
            readTexts(zip);
            for (var sheet : sheets.entrySet()) {
                readSheet(zip, sheet.getKey(), sheet.getValue(), rows);
            }
        } catch (BoundedStream.TooMuch e) {
            throw new Refused("imports.file.bomb");
        } catch (XMLStreamException e) {
            throw new Refused(
                    e.getNestedException() instanceof BoundedStream.TooMuch
                            ? "imports.file.bomb"
                            : "imports.file.workbook");
        } catch (IllegalArgumentException e) {
            throw new Refused("imports.file.workbook");
        }
    }

    private static void mustBePlain(ZipFile zip) {
        if (zip.size() > Limits.ENTRIES) {
            throw new Refused("imports.file.bomb");
        }
        long unpacked = 0;
        long packed = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            unpacked += Math.max(entry.getSize(), 0);
            packed += Math.max(entry.getCompressedSize(), 0);
            if (entry.getName().endsWith("vbaProject.bin")) {
                throw new Refused("imports.file.macros");
            }
        }
        if (unpacked > Limits.UNPACKED || unpacked > Limits.SMALL + Limits.RATIO * packed) {
            throw new Refused("imports.file.bomb");
        }
    }

    /** Parts of the sheets by their names, in order. */
    private Map<String, String> sheets(ZipFile zip) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        each(zip, "xl/_rels/workbook.xml.rels", (xml, name) -> {
            if (name.equals("Relationship")) {
                targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        });
        var sheets = new LinkedHashMap<String, String>();
        each(zip, "xl/workbook.xml", (xml, name) -> {
            if (name.equals("sheet") && sheets.size() < 20) {
                var target = targets.get(xml.getAttributeValue(RELATION, "id"));
                if (target != null) {
                    sheets.put(attribute(xml, "name"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
            if (name.equals("workbookPr") && "1".equals(xml.getAttributeValue(null, "date1904"))) {
                throw new Refused("imports.file.date1904");
            }
        });
        return sheets;
    }

    private void readTexts(ZipFile zip) throws IOException, XMLStreamException {
        var entry = zip.getEntry("xl/sharedStrings.xml");
        if (entry == null) {
            return;
        }
        try (var in = bounded(zip, entry, Limits.TEXTS)) {
            var text = new StringBuilder();
            var reads = false;
            var phonetic = false;
            for (var xml = xml(in); xml.hasNext(); in.next()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        phonetic |= xml.getLocalName().equals("rPh");
                        reads = xml.getLocalName().equals("t") && !phonetic;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        reads = false;
                        phonetic &= !xml.getLocalName().equals("rPh");
                        if (xml.getLocalName().equals("si")) {
                            keep(text.toString());
                            text.setLength(0);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (reads) {
                            append(text, xml.getText());
                        }
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refused("imports.file.dtd");
                    default -> {}
                }
            }
        }
    }

    private void keep(String text) {
        if (texts.size() >= Limits.DIFFERENT) {
            throw new Refused("imports.file.bomb");
        }
        texts.add(text.isEmpty() ? "" : text);
    }

    private void readSheet(ZipFile zip, String sheet, String part, Consumer<Line> rows)
            throws IOException, XMLStreamException {
        try (var in = bounded(zip, entry(zip, part), Limits.UNPACKED)) {
            var row = new SheetRow(sheet, texts);
            for (var xml = xml(in); xml.hasNext(); in.next()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> row.start(xml);
                    case XMLStreamConstants.END_ELEMENT -> row.end(xml.getLocalName(), rows);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> row.text(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refused("imports.file.dtd");
                    default -> {}
                }
            }
        }
    }

    private static void each(ZipFile zip, String part, Mark mark) throws IOException, XMLStreamException {
        try (var in = bounded(zip, entry(zip, part), Limits.TEXTS)) {
            for (var xml = xml(in); xml.hasNext(); in.next()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> mark.begins(xml, xml.getLocalName());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refused("imports.file.dtd");
                    default -> {}
                }
            }
        }
    }

    private static ZipEntry entry(ZipFile zip, String part) {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new Refused("imports.file.workbook");
        }
        return entry;
    }

    /** What says that it is smaller than it is does not get to say more. */
    private static BoundedStream bounded(ZipFile zip, ZipEntry entry, long most) throws IOException {
        return new BoundedStream(zip.getInputStream(entry), Math.min(most, Math.max(entry.getSize(), 0)));
    }

    private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(in);
    }

    static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    static void append(StringBuilder text, String more) {
        if (text.length() + more.length() > Limits.ROW) {
            throw new Refused("imports.file.bomb");
        }
        text.append(more);
    }

    /** Is told where a mark begins. */
    private interface Mark {

        void begins(XMLStreamReader xml, String name);
    }
}
