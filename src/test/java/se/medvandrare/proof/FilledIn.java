package se.medvandrare.proof;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import se.medvandrare.Today;
import se.medvandrare.proof.Pressed.Field;

/**
 * What somebody writes in the fields of a form: what stands there already, else something that fits.
 *
 * @param serial different each time, so that nothing is refused as known already
 */
public record FilledIn(int serial, LocalDate today) {

    List<Field> fields(Element form) {
        var fields = new ArrayList<Field>();
        var radios = new LinkedHashSet<String>();
        for (var control : form.select("input[name], select[name], textarea[name]")) {
            var name = control.attr("name");
            var type = control.tagName().equals("input") ? control.attr("type") : control.tagName();
            if (!control.hasAttr("disabled") && (!type.equals("radio") || radios.add(name))) {
                var value = value(form, control, name, type);
                if (value != null) {
                    fields.add(new Field(name, value, type));
                }
            }
        }
        return fields;
    }

    private String value(Element form, Element control, String name, String type) {
        return switch (type) {
            case "radio" -> chosen(form.select("input[type=radio][name=\"" + name + "\"]"));
            case "checkbox" -> ticked(control, name) ? control.val().isEmpty() ? "on" : control.val() : null;
            case "submit", "button" -> null;
            case "file" ->
                switch (name) {
                    case "fil" -> people();
                    case "narvaro" -> null;
                    default -> control.attr("accept").contains("csv") ? costs() : picture();
                };
            case "hidden" -> control.val();
            case "select" -> option(control);
            default -> typed(control, name, type);
        };
    }

    private static boolean ticked(Element control, String name) {
        return control.hasAttr("checked")
                || control.hasAttr("required")
                || List.of("same", "informed").contains(name);
    }

    private static String chosen(List<Element> options) {
        return options.stream()
                .filter(option -> option.hasAttr("checked"))
                .findFirst()
                .orElse(options.get(0))
                .val();
    }

    private static String option(Element select) {
        if (select.attr("name").equals("deputyId")) {
            return select.select("option").last().val();
        }
        var chosen = select.select("option[selected]").first();
        return chosen != null && !chosen.val().isEmpty()
                ? chosen.val()
                : select.select("option").stream()
                        .map(Element::val)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private String typed(Element control, String name, String type) {
        var before = type.equals("textarea") ? control.wholeText() : control.val();
        if (name.equals("startsOn") || name.equals("endsOn")) {
            return before.isEmpty() ? today.plusDays(400).toString() : before;
        }
        if (name.startsWith("antal-")) {
            return "1";
        }
        return before.isEmpty() ? invented(control, name, type) : before;
    }

    private String invented(Element control, String name, String type) {
        return switch (name) {
            case "number" -> number();
            case "slug" -> "prov-" + serial;
            case "indicatorCode" -> "PROV-" + serial;
            case "bands" -> "0-17\n18+";
            case "contact" -> "070-1740606";
            case "askFor" -> "ledaren";
            case "language", "sentTo", "callAt", "person", "decimal", "time", "until", "validTo" -> "";
            case "value", "baseline", "target", "wanted", "share", "goal", "expected", "amount" -> "17";
            case "enteredOn" -> today.plusDays(1).toString();
            case "unemployedSince" -> "2020-01-01";
            case "toAge" -> "99";
            default ->
                switch (type) {
                    case "date" -> today.toString();
                    case "time" -> "10:00";
                    case "datetime-local" -> today + "T10:00";
                    case "number" -> control.hasAttr("min") ? control.attr("min") : "1";
                    case "email" -> "prov" + serial + "@example.se";
                    case "tel" -> "070-1740606";
                    case "url" -> "https://example.se/" + serial;
                    default -> "Prov " + serial;
                };
        };
    }

    /** A register of one person as Base64. */
    private String people() {
        var register = """
                id_type,id_number,first_name,last_name,gender,role,entry_date,third_country_national,target_group_checked_on
                lma,%d,Amina,Prov,woman,participant,2026-02-01,yes,2026-02-01
                """.formatted(800_000 + serial);
        return Base64.getEncoder().encodeToString(register.getBytes(StandardCharsets.UTF_8));
    }

    /** A file with one cost as Base64. */
    private String costs() {
        var file = "dag;kostnadsslag;belopp\n" + Today.inSweden().withDayOfYear(1) + ";personal;" + (1000 + serial);
        return Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8));
    }

    /** A picture as Base64. */
    String picture() {
        var picture = new BufferedImage(100, 50 + serial, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** A personnummer set aside for tests, another each time. */
    private String number() {
        var day = LocalDate.of(1950, 1, 1).plusDays(serial).toString().replace("-", "");
        var nine = day.substring(2) + "98" + serial % 10;
        int sum = 0;
        for (int at = 0; at < nine.length(); at++) {
            int digit = (nine.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return day + "-98" + serial % 10 + (10 - sum % 10) % 10;
    }
}
