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

/** Invented offers in Hudiksvall: new, asked about, answered with yes and no, an activity now, and taken back. */
@Component
class SkillsDemo implements DemoData {

    private static final String HOME = "hudiksvall";

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final GuidanceWords words;

    SkillsDemo(JdbcClient jdbc, DemoTenants demo, GuidanceWords words) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.words = words;
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public void fill(LocalDate today) {
        demo.workFor(HOME, municipality -> DemoFacts.rows("skills.csv").forEach(row -> {
            for (int copy = Integer.parseInt(row.get("copies")); copy > 0; copy--) {
                offer(row, today);
            }
        }));
    }

    private void offer(CSVRecord row, LocalDate today) {
        long id = jdbc.sql("select nextval('skill_offer_id')").query(Long.class).single();
        jdbc.sql("""
                insert into skill_offer (id, guide_id, kind, words, languages, times, contact_name, contact, consented_on, offered_on,
                                         changed_on, taken_back_on, activity_id, became_on)
                select :id, :guideId, :kind, :sealedWords, string_to_array(coalesce(:languages, ''), ' '),
                       string_to_array(coalesce(:times, ''), ' '), :sealedName, :sealedContact,
                       case when :agreed::boolean then :today - :offered::int end, :today - :offered::int,
                       :today - least(:offered::int, :taken_back::int, :asked::int, :answered::int, :since::int),
                       :today - :taken_back::int, a.id, case when a.id is not null then :today - :since::int end
                  from (select 1) x left join activity_text t on t.title = :activity and t.language = 'sv'
                  left join activity a on a.id = t.activity_id and a.owner_tenant_id = current_tenant()
                 order by a.id limit 1
                """)
                .params(row.toMap())
                .param("id", id)
                .param("guideId", demo.account(row.get("guide")))
                .param("sealedWords", sealed("words", id, row.get("words")), Types.BINARY)
                .param("sealedName", sealed("contact_name", id, row.get("name")), Types.BINARY)
                .param("sealedContact", sealed("contact", id, row.get("contact")), Types.BINARY)
                .param("today", today)
                .update();
        if (row.get("host") != null) {
            ask(row, id, today);
        }
    }

    private void ask(CSVRecord row, long offer, LocalDate today) {
        jdbc.sql("""
                insert into skill_request (id, offer_id, host_id, asked_on, accepted, why_not, answered_on)
                values (nextval('skill_request_id'), :offer, :hostId, :today - :asked::int,
                        case when :answered::int is not null then :why_not::text is null end, :why_not, :today - :answered::int)
                """)
                .params(row.toMap())
                .param("offer", offer)
                .param("hostId", demo.account(row.get("host")))
                .param("today", today)
                .update();
    }

    private byte @Nullable [] sealed(String column, long id, @Nullable String text) {
        return words.seal(GuidanceWords.SKILL, column, id, text);
    }
}
