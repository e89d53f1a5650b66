package se.medvandrare.support;

import java.sql.Types;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** Two guides in Hudiksvall and their invented cases: new, on the way, due to be asked about, and closed. For those who want
 * to sew, something has been planned. */
@Component
class GuidanceDemo implements DemoData {

    private static final String HOME = "hudiksvall";
    private static final String SEWING = "'SEWING', a.id";
    private static final String PLANNED =
            " from activity a join activity_text t on t.activity_id = a.id and t.language = 'sv' and t.title = 'Sy tillsammans'"
                    + " where a.owner_tenant_id = current_tenant()";

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final GuidanceWords words;

    GuidanceDemo(JdbcClient jdbc, DemoTenants demo, GuidanceWords words) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.words = words;
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public void fill(LocalDate today) {
        demo.workFor(HOME, municipality -> {
            DemoFacts.rows("guidance.csv").forEach(row -> open(row, municipality, today));
            plan(today);
        });
    }

    private void open(CSVRecord row, long municipality, LocalDate today) {
        long id =
                jdbc.sql("select nextval('guidance_case_id')").query(Long.class).single();
        jdbc.sql("""
                insert into guidance_case (id, guide_id, alias, language, municipality_id, level, interests, times, obstacle_time,
                    obstacle_money, obstacle_child_care, obstacle_transport, obstacle_language, wish, email, letter_language, letters_from, opened_on, closed_on, outcome)
                values (:id, :guide, :sealedAlias, :language, :municipality, :level, string_to_array(coalesce(:interests, ''), ' '),
                    string_to_array(coalesce(:times, ''), ' '), :time, :money, :child_care, :transport, :swedish, :sealedWish,
                    :sealedEmail, :letter_language, case when :letter_language::text is not null then :today - :opened::int end,
                    :today - :opened::int, :today - :closed::int, :outcome)
                """)
                .params(row.toMap())
                .param("id", id)
                .param("guide", demo.account(row.get("guide")))
                .param("sealedAlias", words.seal(GuidanceWords.CASE, "alias", id, row.get("alias")))
                .param("sealedWish", words.seal(GuidanceWords.CASE, "wish", id, row.get("wish")), Types.BINARY)
                .param("sealedEmail", words.seal(GuidanceWords.CASE, "email", id, row.get("email")), Types.BINARY)
                .param("municipality", municipality)
                .param("today", today)
                .update();
        DemoFacts.rows("guidance_referrals.csv").stream()
                .filter(it -> it.get("alias").equals(row.get("alias")))
                .forEach(it -> refer(it, id, today));
        tell(id, row.get("told"), today);
    }

    /** The sewing was planned five days ago; the day after, letters had gone and some guides had told. */
    private void plan(LocalDate today) {
        jdbc.sql("insert into wish_plan (interest, activity_id, planned_by, planned_at) select " + SEWING
                        + ", :me, cast(:today as date) - 5 + time '10:00'" + PLANNED)
                .param("me", demo.account("vagledare2@demo.example"))
                .param("today", today)
                .update();
    }

    private void tell(long id, @Nullable String told, LocalDate today) {
        if (told != null && !told.isEmpty()) {
            jdbc.sql("insert into wish_told (interest, activity_id, case_id, told_at, by_letter) select " + SEWING
                            + ", :id, case when :told <> 'WAITS' then cast(:today as date) - 4 + time '11:00' end,"
                            + " case when :told <> 'WAITS' then :told = 'LETTER' end" + PLANNED)
                    .param("id", id)
                    .param("told", told)
                    .param("today", today)
                    .update();
        }
    }

    private void refer(CSVRecord row, long guidance, LocalDate today) {
        long id = jdbc.sql("select nextval('guidance_referral_id')")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into guidance_referral (id, case_id, activity_id, place, contact, referred_on, started, started_on, stayed, why_not)
                select :id, :guidance, a.id, case when a.id is null then :sealedPlace::bytea end, :sealedContact,
                       :today - :days::int, :started::boolean, :today - :days::int + :after::int, :stayed::boolean, :why_not
                  from (select 1) x left join activity_text t on t.title = :activity and t.language = 'sv'
                  left join activity a on a.id = t.activity_id and a.owner_tenant_id = current_tenant()
                 order by a.id limit 1
                """)
                .params(row.toMap())
                .param("id", id)
                .param("guidance", guidance)
                .param("sealedPlace", sealed("place", id, row.get("place")), Types.BINARY)
                .param("sealedContact", sealed("contact", id, row.get("contact")), Types.BINARY)
                .param("today", today)
                .update();
    }

    private byte @Nullable [] sealed(String column, long id, @Nullable String text) {
        return words.seal(GuidanceWords.REFERRAL, column, id, text);
    }
}
