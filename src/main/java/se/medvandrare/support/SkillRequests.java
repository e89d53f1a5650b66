package se.medvandrare.support;

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

/** A host asks about a skill, and its guide answers. */
@Service
@Transactional
class SkillRequests {

    static final String REQUEST = "skill_request";

    private final JdbcClient jdbc;
    private final SkillOffers offers;
    private final SkillQueries queries;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    SkillRequests(
            JdbcClient jdbc, SkillOffers offers, SkillQueries queries, CurrentUser user, WorkLog log, Clock clock) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.queries = queries;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Asking twice is asking once. */
    void ask(long offer) {
        var seen = queries.seen(offer, user.id()).orElseThrow(() -> new NotFound("Skill", offer));
        if (seen.takenBack() || seen.became()) {
            throw new Refused("support.skill.isGone");
        }
        jdbc.sql("""
                insert into skill_request (id, offer_id, host_id, asked_on) values (nextval('skill_request_id'), :offer, :me, :today)
                on conflict (tenant_id, offer_id, host_id) do nothing returning id
                """)
                .param("offer", offer)
                .param("me", user.id())
                .param("today", today())
                .query(Long.class)
                .optional()
                .ifPresent(id -> noted("MADE", offer, id));
    }

    /** Takes back what was asked, as long as nobody has answered. */
    void withdraw(long offer) {
        var mine = queries.request(offer, user.id()).orElseThrow(() -> new NotFound("Request", offer));
        var gone = jdbc.sql("delete from skill_request where id = :id and accepted is null")
                .param("id", mine.id())
                .update();
        if (gone == 0) {
            throw new Refused("support.skill.request.answered");
        }
        noted("REMOVED", offer, mine.id());
    }

    void accept(long offer, long request) {
        answer(offer, request, true, null);
    }

    void refuse(long offer, long request, SkillRefusal whyNot) {
        answer(offer, request, false, whyNot);
    }

    private void answer(long offer, long request, boolean accepted, @Nullable SkillRefusal whyNot) {
        offers.mustStand(offer);
        mustBeOf(offer, request);
        var answered = jdbc.sql("""
                update skill_request set accepted = :accepted, why_not = :why, answered_on = :today
                 where id = :request and offer_id = :offer and accepted is null
                """)
                .param("accepted", accepted)
                .param("why", Objects.toString(whyNot, null))
                .param("today", today())
                .param("request", request)
                .param("offer", offer)
                .update();
        if (answered == 0) {
            throw new Refused("support.skill.request.answered");
        }
        noted("CHANGED", offer, request);
    }

    /** Takes back the answer, so that the host waits again. */
    void takeBack(long offer, long request) {
        offers.mustStand(offer);
        mustBeOf(offer, request);
        jdbc.sql("update skill_request set accepted = null, why_not = null, answered_on = null"
                        + " where id = :request and offer_id = :offer")
                .param("request", request)
                .param("offer", offer)
                .update();
        noted("CHANGED", offer, request);
    }

    private void mustBeOf(long offer, long request) {
        if (queries.requests(offer).stream().noneMatch(it -> it.id() == request)) {
            throw new NotFound("Request", request);
        }
    }

    /** What happens to an offer keeps it from being removed. */
    private void noted(String action, long offer, long request) {
        jdbc.sql("update skill_offer set changed_on = :today where id = :offer")
                .param("today", today())
                .param("offer", offer)
                .update();
        log.note(action, REQUEST, request);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
