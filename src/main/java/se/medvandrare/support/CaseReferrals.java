package se.medvandrare.support;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.RefusedAt;

/** Refers somebody somewhere, and takes down what the follow-ups after two and eight weeks answer. */
@Service
@Transactional
class CaseReferrals {

    static final int WEEKS_TO_STAY = 8;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final CaseQueries queries;
    private final GuidanceWords words;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    CaseReferrals(
            JdbcClient jdbc,
            Cases cases,
            CaseQueries queries,
            GuidanceWords words,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.queries = queries;
        this.words = words;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    long refer(long id, ReferralForm form) {
        cases.mustBeOpen(id);
        mustExist(form);
        mustBeRecent(form.referredOn());
        long referral = jdbc.sql("select nextval('guidance_referral_id')")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into guidance_referral (id, case_id, activity_id, organisation_id, place, contact, referred_on)
                values (:referral, :id, :activity, :organisation, :place, :contact, :on)
                """)
                .param("referral", referral)
                .param("id", id)
                .param("activity", form.activityId(), Types.BIGINT)
                .param("organisation", form.activityId() == null ? form.organisationId() : null, Types.BIGINT)
                .param("place", sealed(referral, "place", form.suggested() ? null : form.where()), Types.BINARY)
                .param("contact", sealed(referral, "contact", form.contactAt()), Types.BINARY)
                .param("on", form.referredOn())
                .update();
        log.note("MADE", GuidanceWords.REFERRAL, referral);
        return referral;
    }

    private void mustBeRecent(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new RefusedAt("referredOn", "support.referral.referredOn.future");
        }
        if (day.isBefore(today.minusYears(1))) {
            throw new RefusedAt("referredOn", "support.referral.referredOn.old");
        }
    }

    private void mustExist(ReferralForm form) {
        if (!form.tellsWhere()) {
            throw new RefusedAt("where", "support.referral.where.missing");
        }
        if (form.suggested()) {
            queries.name(form.activityId(), form.organisationId()).orElseThrow(() -> new NotFound("Suggestion", ""));
        }
    }

    /** Takes down the answer to what is asked next: whether they started, then whether they stayed. */
    void answer(long id, long referral, AnswerForm form) {
        var now = find(id, referral);
        if (now.dueOn() == null) {
            throw new Refused("support.followUp.answered");
        }
        if (now.started() == null) {
            started(now, form);
        } else {
            stayed(now, form);
        }
        log.note("CHANGED", GuidanceWords.REFERRAL, referral);
    }

    /** Takes back the last answer, so that it is asked again. */
    void takeBack(long id, long referral) {
        var now = find(id, referral);
        set(
                now.id(),
                now.stayed() == null
                        ? "started = null, started_on = null, why_not = null where started is not null and stayed is null"
                        : "stayed = null, why_not = null where stayed is not null",
                null,
                null);
        log.note("CHANGED", GuidanceWords.REFERRAL, referral);
    }

    private void started(SealedReferral now, AnswerForm form) {
        if (form.yes()) {
            var on = day(now, form);
            set(now.id(), "started = true, started_on = cast(:on as date) where started is null", on, null);
        } else {
            set(now.id(), "started = false, why_not = :why where started is null", null, why(form));
        }
    }

    private LocalDate day(SealedReferral now, AnswerForm form) {
        var on = form.startedOn();
        if (on == null || on.isBefore(now.referredOn()) || on.isAfter(LocalDate.now(clock))) {
            throw new RefusedAt("startedOn", "support.followUp.startedOn.wrong");
        }
        return on;
    }

    private void stayed(SealedReferral now, AnswerForm form) {
        if (form.yes() && now.referredOn().plusWeeks(WEEKS_TO_STAY).isAfter(LocalDate.now(clock))) {
            throw new RefusedAt("yes", "support.followUp.tooEarly");
        }
        if (form.yes()) {
            set(now.id(), "stayed = true where started and stayed is null", null, null);
        } else {
            set(now.id(), "stayed = false, why_not = :why where started and stayed is null", null, why(form));
        }
    }

    private static WhyNot why(AnswerForm form) {
        if (form.whyNot() == null) {
            throw new RefusedAt("whyNot", "support.followUp.whyNot.missing");
        }
        return form.whyNot();
    }

    private SealedReferral find(long id, long referral) {
        cases.mustBeOpen(id);
        return queries.referral(id, referral, user.id()).orElseThrow(() -> new NotFound("Referral", referral));
    }

    private void set(long referral, String change, @Nullable LocalDate on, @Nullable WhyNot why) {
        var changed = jdbc.sql("update guidance_referral set " + change + " and id = :id")
                .param("id", referral)
                .param("on", on)
                .param("why", Objects.toString(why, null))
                .update();
        if (changed == 0) {
            throw new Refused("support.followUp.answered");
        }
    }

    private byte @Nullable [] sealed(long referral, String column, @Nullable String text) {
        return words.seal(GuidanceWords.REFERRAL, column, referral, text);
    }
}
