package se.medvandrare.support;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.RefusedAt;

/** Which activity came of a skill: the guide says so, or a host to whom the guide has said yes. */
@Service
@Transactional
class SkillActivities {

    private final JdbcClient jdbc;
    private final SkillOffers offers;
    private final SkillQueries queries;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    SkillActivities(
            JdbcClient jdbc, SkillOffers offers, SkillQueries queries, CurrentUser user, WorkLog log, Clock clock) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.queries = queries;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    void linkAsGuide(long offer, BecameForm form) {
        link(offers.mustStand(offer), form, SkillReach.everything());
    }

    void linkAsHost(long offer, BecameForm form) {
        link(mustHaveAYes(offer), form, SkillReach.of(user));
    }

    void unlinkAsGuide(long offer) {
        unlink(offers.mustBeMine(offer));
    }

    void unlinkAsHost(long offer) {
        var found = mustHaveAYes(offer);
        if (!queries.reaches(found.activityId(), SkillReach.of(user))) {
            throw new NotFound("Activity", offer);
        }
        unlink(found);
    }

    private SealedOffer mustHaveAYes(long offer) {
        return queries.request(offer, user.id())
                .filter(SkillRequest::saidYes)
                .flatMap(request -> queries.seen(offer, user.id()))
                .orElseThrow(() -> new NotFound("Skill", offer));
    }

    private void link(SealedOffer offer, BecameForm form, SkillReach reach) {
        var today = LocalDate.now(clock);
        if (form.since().isBefore(offer.offeredOn()) || form.since().isAfter(today)) {
            throw new RefusedAt("since", "support.skill.since.wrong");
        }
        mustReach(form.activityId(), reach);
        var linked = jdbc.sql("""
                update skill_offer set activity_id = :activity, became_on = :since, changed_on = :today
                 where id = :id and activity_id is null and taken_back_on is null
                """)
                .param("activity", form.activityId())
                .param("since", form.since())
                .param("today", today)
                .param("id", offer.id())
                .update();
        if (linked == 0) {
            throw new Refused("support.skill.isGone");
        }
        log.note("CHANGED", GuidanceWords.SKILL, offer.id());
    }

    private void mustReach(long activity, SkillReach reach) {
        if (queries.activities(reach).stream().noneMatch(it -> it.value().equals(String.valueOf(activity)))) {
            throw new RefusedAt("activityId", "support.skill.activity.missing");
        }
    }

    private void unlink(SealedOffer offer) {
        var unlinked = jdbc.sql("""
                update skill_offer set activity_id = null, became_on = null, changed_on = :today
                 where id = :id and activity_id is not null
                """)
                .param("today", LocalDate.now(clock))
                .param("id", offer.id())
                .update();
        if (unlinked > 0) {
            log.note("CHANGED", GuidanceWords.SKILL, offer.id());
        }
    }
}
