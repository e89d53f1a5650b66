package se.medvandrare.activities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** Something to come to every day in five municipalities, with sessions until eight weeks ahead of every start. */
@Component
class ActivitiesDemo implements DemoData {

    private static final List<String> LANGUAGES = List.of("sv", "sv-simple", "en", "ar");
    private static final Pattern AGES = Pattern.compile("(\\d+)-(\\d*)");

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final ActivitiesDemoSessions sessions;

    ActivitiesDemo(JdbcClient jdbc, JdbcTemplate batches, DemoTenants demo) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.sessions = new ActivitiesDemoSessions(jdbc, batches);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void fill(LocalDate today) {
        for (var municipality : demo.municipalities()) {
            demo.workFor(municipality, id -> {
                DemoTenants.rows("activities.csv", municipality).forEach(row -> add(row, id));
                sessions.extend(municipality, id, today);
                sessions.cancelSome(id, today);
                sessions.countHeads(id, today);
            });
        }
    }

    @Override
    public void extend(LocalDate today) {
        for (var municipality : demo.municipalities()) {
            demo.workFor(municipality, id -> sessions.extend(municipality, id, today));
        }
    }

    private void add(CSVRecord row, long municipality) {
        var flags = row.get("flags") == null ? "" : row.get("flags");
        var ages = AGES.matcher(row.get("ages") == null ? "" : row.get("ages"));
        var aged = ages.matches();
        var id = jdbc.sql("""
                insert into activity (municipality_id, organisation_id, project_id, goal_id, place_id, theme, support, for_children,
                    women_only, practise_swedish, towards_work, child_care, price, from_age, to_age, level, sign_up, seats,
                    contact_phone, contact_email)
                values (:municipality,
                    (select id from organisation where name = :organisation and municipality_id = :municipality),
                    (select id from project where slug = :project),
                    (select g.id from goal g join project p on p.id = g.project_id
                      where p.slug = :project and g.kind || ' ' || g.position = :goal),
                    (select id from place where name = :place and municipality_id = :municipality),
                    :theme, :support, :children, :women, :swedish, :work, :care, :cost, :from, :to, :level, :signUp,
                    :seats::int, :phone, :email)
                returning id
                """)
                .params(row.toMap())
                .param("municipality", municipality)
                .param("children", flags.contains("c"))
                .param("women", flags.contains("w"))
                .param("swedish", flags.contains("s"))
                .param("work", flags.contains("t"))
                .param("care", flags.contains("k"))
                .param("signUp", flags.contains("u"))
                .param("cost", new BigDecimal(row.get("price")))
                .param("from", aged ? number(ages.group(1)) : null)
                .param("to", aged ? number(ages.group(2)) : null)
                .query(Long.class)
                .single();
        LANGUAGES.forEach(language -> describe(id, row.get("key"), language));
        speak(id, row.get("held"), "HELD");
        speak(id, row.get("interpreted"), "INTERPRETED");
    }

    private void describe(long activity, String key, String language) {
        DemoFacts.rows("activity_texts_" + language + ".csv").stream()
                .filter(text -> text.get("key").equals(key))
                .forEach(text -> jdbc.sql("""
                        insert into activity_text (activity_id, language, title, summary, description)
                        values (:activity, :language, :title, :summary, :description)
                        """)
                        .params(text.toMap())
                        .param("activity", activity)
                        .param("language", language)
                        .update());
    }

    private void speak(long activity, @Nullable String languages, String how) {
        jdbc.sql("insert into activity_language (activity_id, language, how) select ?, unnest(string_to_array(?, ',')), ?")
                .params(activity, languages, how)
                .update();
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
