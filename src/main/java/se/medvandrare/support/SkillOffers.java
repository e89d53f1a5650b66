package se.medvandrare.support;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** What a guide can do with the skills that people have offered them. */
@Service
@Transactional
class SkillOffers {

    private final JdbcClient jdbc;
    private final SkillQueries queries;
    private final GuidanceWords words;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    SkillOffers(
            JdbcClient jdbc, SkillQueries queries, GuidanceWords words, CurrentUser user, WorkLog log, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.words = words;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Takes down an offer as one of the current guide and gives its number. */
    long open(OfferForm form) {
        long id = jdbc.sql("select nextval('skill_offer_id')").query(Long.class).single();
        filled(jdbc.sql("""
                insert into skill_offer (id, guide_id, offered_on, changed_on, kind, words, languages, times, contact_name, contact,
                                         consented_on)
                values (:id, :me, :today, :today, :kind, :words, :languages::text[], :times::text[], :contactName, :contact,
                        case when :agreed then :today::date end)
                """), id, form).update();
        log.note("MADE", GuidanceWords.SKILL, id);
        return id;
    }

    /** Says no when it is taken back, and when it was changed in another window meanwhile. */
    void change(long id, OfferForm form) {
        mustStand(id);
        var changed = filled(jdbc.sql("""
                update skill_offer
                   set version = version + 1, changed_on = :today, kind = :kind, words = :words, languages = :languages::text[],
                       times = :times::text[], contact_name = :contactName, contact = :contact,
                       consented_on = case when :agreed then coalesce(consented_on, :today) end
                 where id = :id and guide_id = :me and taken_back_on is null and version = :version
                """), id, form)
                .param("version", form.version(), Types.INTEGER)
                .update();
        if (changed == 0) {
            throw new ObjectOptimisticLockingFailureException(OfferForm.class, id);
        }
        log.note("CHANGED", GuidanceWords.SKILL, id);
    }

    /** The person does not want to any more: nothing they said is kept, only that there was an offer. */
    void takeBack(long id) {
        mustStand(id);
        jdbc.sql("""
                update skill_offer
                   set version = version + 1, words = null, languages = '{}', times = '{}', contact_name = null, contact = null,
                       consented_on = null, taken_back_on = :today, changed_on = :today
                 where id = :id and guide_id = :me and taken_back_on is null
                """)
                .param("id", id)
                .param("me", user.id())
                .param("today", LocalDate.now(clock))
                .update();
        log.note("DONE", GuidanceWords.SKILL, id);
    }

    /** Takes over what stands of those who guide no longer, and gives how many they were. */
    int takeOver() {
        var taken = jdbc.sql("update skill_offer o set guide_id = :me, version = version + 1 where " + SkillQueries.LEFT
                        + " returning o.id")
                .param("me", user.id())
                .query(Long.class)
                .list();
        taken.forEach(id -> log.note("HANDED_OVER", GuidanceWords.SKILL, id));
        return taken.size();
    }

    /** Says that there is none when it is somebody else's. */
    SealedOffer mustBeMine(long id) {
        return queries.find(id, user.id()).orElseThrow(() -> new NotFound("Skill", id));
    }

    SealedOffer mustStand(long id) {
        var found = mustBeMine(id);
        if (found.takenBack()) {
            throw new Refused("support.skill.isTakenBack");
        }
        return found;
    }

    private JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, long id, OfferForm form) {
        return statement
                .param("id", id)
                .param("me", user.id())
                .param("today", LocalDate.now(clock))
                .param("kind", form.kind().name())
                .param("words", words.seal(GuidanceWords.SKILL, "words", id, form.words()), Types.BINARY)
                .param("languages", form.languages().toArray(String[]::new))
                .param("times", form.times().stream().map(Enum::name).distinct().toArray(String[]::new))
                .param(
                        "contactName",
                        words.seal(GuidanceWords.SKILL, "contact_name", id, form.contactName()),
                        Types.BINARY)
                .param("contact", words.seal(GuidanceWords.SKILL, "contact", id, form.contact()), Types.BINARY)
                .param("agreed", form.agreed());
    }
}
