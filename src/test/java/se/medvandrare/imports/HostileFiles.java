package se.medvandrare.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files nobody should send, made by code; each with what the answer says. An empty answer is a file that is read all the same. */
class HostileFiles {

    static final String HEAD = "first_name,last_name,role,entry_date\n";
    static final String GOOD = HEAD + "Amina,Prov,participant,2026-02-01\n";
    private static final String NOT_A_WORKBOOK = "inte en XLSX-arbetsbok";
    private static final String TYPE = "har en dokumenttyp";
    private static final String BOMB = "packar upp sig";
    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>";
    private static final String BOOK = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
            + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<sheets><sheet name='people' sheetId='1' r:id='r1'/></sheets></workbook>";

    private final Map<String, Case> cases = new LinkedHashMap<>();

    /** Every case by its name. */
    Map<String, Case> all() {
        texts();
        encodings();
        rows();
        archives();
        workbooks();
        bombs();
        return cases;
    }

    private void texts() {
        add("nothing", new byte[0], "Välj en fil");
        add("one byte", new byte[] {'a'}, "Kolumner saknas");
        add("only line ends", "\n\r\n\n\n".getBytes(StandardCharsets.UTF_8), "Filen är tom");
        add("only a mark", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, "Filen är tom");
        add("a page", "<html><script>alert(1)</script></html>", "Kolumner saknas");
        add("a program", bytes(0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0), "inte text och inte XLSX");
        add("a picture", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0), "UTF-8");
        add("a paper", "%PDF-1.7\n%\u00e2\u00e3\n".getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
        add("a zero in the middle", GOOD.replace("Prov", "Pr\0ov"), "inte text och inte XLSX");
        add("an older workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "äldre format");
        add("gzip", bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), "UTF-8");
    }

    private void encodings() {
        add("Windows-1252", GOOD.replace("Amina", "Åsa").getBytes(Charset.forName("windows-1252")), "UTF-8");
        add("broken UTF-8", bytes('a', 0xc3, 0x28), "UTF-8");
        add("overlong UTF-8", bytes('a', 0xc0, 0xaf), "UTF-8");
        add("half a pair in UTF-8", bytes('a', 0xed, 0xa0, 0x80), "UTF-8");
        add("UTF-16 without a mark", GOOD.getBytes(StandardCharsets.UTF_16LE), "inte text och inte XLSX");
        add("UTF-16 with half a pair", bytes(0xff, 0xfe, 'a', 0, 0x00, 0xd8, 'b', 0), "UTF-8");
        add("UTF-32", bytes(0xff, 0xfe, 0, 0, 'a', 0, 0, 0), "inte text och inte XLSX");
        add("UTF-16 as Excel writes it", ("\ufeff" + GOOD.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE), "");
        add("UTF-16, big end first", ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_16BE), "");
        add("a mark before the names", "\ufeff" + GOOD.replace(',', ';'), "");
    }

    private void rows() {
        add("a quotation mark that never ends", HEAD + "\"" + "a".repeat(3_000_000), "citattecken");
        add("a short quotation that never ends", HEAD + "\"Amina,Prov,participant,2026-02-01\n", "citattecken");
        add("text behind a quotation", HEAD + "\"Amina\"x,Prov,participant,2026-02-01\n", "citattecken");
        add("a million columns", HEAD + ",".repeat(1_000_000), "En rad är för lång");
        add("a thousand columns", "a,".repeat(1_000) + "\n", "fler än 200 kolumner");
        add("a giant cell", HEAD + "A".repeat(5_000_000) + ",Prov,participant,2026-02-01\n", "En rad är för lång");
        add("a large cell", HEAD + "A".repeat(100_000) + ",Prov,participant,2026-02-01\n", "för lång");
        add("a row without end", "a".repeat(5_000_000), "En rad är för lång");
        add("a column twice", "role,role\n", "finns två gånger");
        add("no column of ours", "namn;roll\nAmina;deltagare\n", "Kolumner saknas");
        add("a formula as a name", HEAD + "=HYPERLINK(\"http://example.se\"),Prov,participant,2026-02-01\n", "formel");
        add("a command as a name", HEAD + "=cmd|' /C calc'!A0,Prov,participant,2026-02-01\n", "formel");
        add("a sum as a name", HEAD + "+1+1,@SUM(A1),participant,2026-02-01\n", "formel");
        add("a bell in a name", HEAD + "Am\u0007ina,Prov,participant,2026-02-01\n", "ett tecken som inte hör hemma");
        add("a statement as a name", HEAD + "'); drop table person; --,Prov,participant,2026-02-01\n", "");
        add("a script as a name", HEAD + "<script>alert(1)</script>,Prov,participant,2026-02-01\n", "");
        add("a day that is not", HEAD + "Amina,Prov,participant,2026-02-30\n", "ÅÅÅÅ-MM-DD");
        add("a year without end", HEAD + "Amina,Prov,participant,+999999999-01-01\n", "ÅÅÅÅ-MM-DD");
        add("100 001 rows", HEAD + "A,B,staff,2026-02-01\n".repeat(100_001), "fler än 100000 rader");
    }

    private void archives() {
        add("an archive cut off", java.util.Arrays.copyOf(workbook(sheet("")), 300), "går inte att läsa");
        add("the head of an archive", bytes('P', 'K', 3, 4), "går inte att läsa");
        add("an archive of something else", zip(Map.of("letter.txt", "hej")), NOT_A_WORKBOOK);
        add("an archive in an archive", zip(Map.of("inner.zip", zip(Map.of("inner.zip", "x")))), NOT_A_WORKBOOK);
        var many = new LinkedHashMap<String, Object>();
        for (int at = 0; at < 1_000; at++) {
            many.put("xl/media/" + at, "");
        }
        add("a thousand parts", zip(many), BOMB);
        add("a way out", zip(Map.of("../../../../etc/passwd", "x")), NOT_A_WORKBOOK);
    }

    private void workbooks() {
        add("macros", with("xl/vbaProject.bin", "x"), "makron");
        add(
                "an entity of the machine",
                workbook("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + sheet(text("&e;"))),
                TYPE);
        add(
                "an entity of the net",
                with("xl/workbook.xml", "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>" + BOOK),
                TYPE);
        add("entities of entities", workbook(laughs() + sheet(text("&h;"))), TYPE);
        add("a formula", workbook(sheet(cell("<f>1+1</f><v>2</v>"))), "formel");
        add("a column far away", workbook(sheet("<row r='2'><c r='XFD2'><v>1</v></c></row>")), "fler än 200 kolumner");
        add(
                "a column that is not",
                workbook(sheet("<row r='2'><c r='ZZZZZZZZZZ2'><v>1</v></c></row>")),
                "fler än 200 kolumner");
        add("a row far away", workbook(sheet("<row r='99999999999'/>")), NOT_A_WORKBOOK);
        add("a text that is not there", workbook(sheet("<row r='2'><c t='s'><v>7</v></c></row>")), NOT_A_WORKBOOK);
        add("a number without end", workbook(sheet(cell("<v>1E+999999999</v>"))), "");
        add("a number that is none", workbook(sheet(cell("<v>abc</v>"))), NOT_A_WORKBOOK);
        add("marks that do not close", workbook("<worksheet><sheetData><row>"), NOT_A_WORKBOOK);
        add("no sheet", with("xl/workbook.xml", "<workbook/>"), "Filen är tom");
        add(
                "a sheet outside",
                with("xl/_rels/workbook.xml.rels", RELATIONS.replace("worksheets", "../../../../etc")),
                NOT_A_WORKBOOK);
        add("a giant attribute", workbook("<worksheet a='" + random(400_000) + "'/>"), BOMB);
        add("a giant text", workbook(sheet(text(random(400_000)))), BOMB);
    }

    private void bombs() {
        add("42 million spaces", workbook("<worksheet>" + " ".repeat(42_000_000)), BOMB);
        add("texts without end", with("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(16_000_000)), BOMB);
        add("a bomb that lies about its size", lying(workbook("<worksheet>" + " ".repeat(5_000_000))), BOMB);
    }

    private static String laughs() {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a 'ha'>");
        for (char at = 'b'; at <= 'h'; at++) {
            laughs.append("<!ENTITY ")
                    .append(at)
                    .append(" '")
                    .append(("&" + (char) (at - 1) + ";").repeat(20))
                    .append("'>");
        }
        return laughs.append("]>").toString();
    }

    /** Says of every part that it unpacks to ten bytes. */
    private static byte[] lying(byte[] archive) {
        var at = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        for (int place = 0; place < archive.length - 4; place++) {
            if (at.getInt(place) == 0x02014b50 && at.getInt(place + 24) > 100_000) {
                at.putInt(place + 24, 10);
            }
        }
        return archive;
    }

    /** Does not pack well. */
    private static String random(int length) {
        var text = new StringBuilder();
        var random = new java.util.Random(7);
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    static String sheet(String more) {
        return "<worksheet><sheetData><row r='1'>" + inline("first_name") + inline("last_name") + inline("role")
                + inline("entry_date") + "</row>" + more + "</sheetData></worksheet>";
    }

    private static String text(String text) {
        return "<row r='2'>" + inline(text) + inline("Prov") + inline("participant") + inline("2026-02-01") + "</row>";
    }

    private static String cell(String inside) {
        return "<row r='2'><c>" + inside + "</c>" + inline("Prov") + inline("participant") + inline("2026-02-01")
                + "</row>";
    }

    private static String inline(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static byte[] workbook(String sheet) {
        return with("xl/worksheets/sheet1.xml", sheet);
    }

    private static byte[] with(String part, String content) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/worksheets/sheet1.xml", sheet(text("Amina")));
        parts.put(part, content);
        return zip(parts);
    }

    private static byte[] zip(Map<String, ?> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        part.getValue() instanceof byte[] inner
                                ? inner
                                : part.getValue().toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    private void add(String name, String file, String answer) {
        add(name, file.getBytes(StandardCharsets.UTF_8), answer);
    }

    private void add(String name, byte[] file, String answer) {
        cases.put(name, new Case(file, answer));
    }

    /**
     * A file.
     *
     * @param answer part of what the reader is told; empty when the file is read
     */
    record Case(byte[] file, String answer) {}
}
