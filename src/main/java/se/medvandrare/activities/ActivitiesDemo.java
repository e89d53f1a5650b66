package se.medvandrare.activities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final ActivitiesDemoSessions sessions;
    private final ActivitiesDemoSignUps signUps;

    ActivitiesDemo(JdbcClient jdbc, JdbcTemplate batches, DemoTenants demo, SignUpCipher cipher) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.sessions = new ActivitiesDemoSessions(jdbc, batches);
        this.signUps = new ActivitiesDemoSignUps(jdbc, batches, cipher);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void fill(LocalDate today) {
        for (var municipality : demo.municipalities()) {
            demo.workFor(municipality, id -> {
                var keys = new HashMap<String, Long>();
                DemoTenants.rows("activities.csv", municipality).forEach(row -> keys.put(row.get("key"), add(row, id)));
                LANGUAGES.forEach(language -> describe(keys, language));
                tellOfCourses();
                sessions.extend(municipality, id, today);
                sessions.cancelSome(id, today);
                sessions.countHeads(id, today);
                signUps.fill(id, today);
            });
        }
    }

    @Override
    public void extend(LocalDate today) {
        for (var municipality : demo.municipalities()) {
            demo.workFor(municipality, id -> sessions.extend(municipality, id, today));
        }
    }

    private long add(CSVRecord row, long municipality) {
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
                    :theme, :support, :children, :women, :swedish, :work, :care, :price::numeric,
                    nullif(split_part(:ages, '-', 1), '')::int, nullif(split_part(:ages, '-', 2), '')::int,
                    :level, :signUp, :seats::int, :phone, :email)
                returning id
                """)
                .params(row.toMap())
                .params(flags(row.get("flags") == null ? "" : row.get("flags")))
                .param("municipality", municipality)
                .query(Long.class)
                .single();
        speak(id, row.get("held"), "HELD");
        speak(id, row.get("interpreted"), "INTERPRETED");
        return id;
    }

    /** What is required of the courses; of every fourth somebody has still to tell. */
    private void tellOfCourses() {
        jdbc.sql("""
                update activity set accessible = case when id % 7 = 0 then 'NO' else 'YES' end,
                                    accessible_note = case when id % 7 = 0 then 'Trappa vid entrén, kursen flyttar vid behov' end,
                                    gender_item = case when id % 5 = 0 then 'NO' else 'YES' end,
                                    delivered_by = (array['OWN', 'PARTNER', 'PROCURED'])[1 + id % 3],
                                    trainers_women = 1 + id % 2, trainers_men = id % 3
                 where owner_tenant_id = current_tenant() and project_id is not null and id % 4 > 0
                   and (support in ('LANGUAGE_COURSE', 'CIVIC_ORIENTATION') or theme = 'TRAINING')
                """).update();
    }

    private static Map<String, Boolean> flags(String letters) {
        return Map.of(
                "children", letters.contains("c"),
                "women", letters.contains("w"),
                "swedish", letters.contains("s"),
                "work", letters.contains("t"),
                "care", letters.contains("k"),
                "signUp", letters.contains("u"));
    }

    private void describe(Map<String, Long> keys, String language) {
        for (var text : DemoFacts.rows("activity_texts_" + language + ".csv")) {
            if (keys.containsKey(text.get("key"))) {
                jdbc.sql("""
                        insert into activity_text (activity_id, language, title, summary, description)
                        values (:activity, :language, :title, :summary, :description)
                        """)
                        .params(text.toMap())
                        .param("activity", keys.get(text.get("key")))
                        .param("language", language)
                        .update();
            }
        }
    }

    private void speak(long activity, @Nullable String languages, String how) {
        jdbc.sql(
                        "insert into activity_language (activity_id, language, how) select ?, unnest(string_to_array(?, ',')), ?")
                .params(activity, languages, how)
                .update();
    }
}
