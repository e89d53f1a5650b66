package se.medvandrare.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Option;
import se.medvandrare.base.Pages;
import se.medvandrare.support.OfferPage.Given;

/** Puts together the pages of skills on offer and opens their words. */
@Service
@Transactional
class SkillPages {

    private static final int SIZE = 50;

    private final SkillQueries queries;
    private final GuidanceWords words;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    SkillPages(SkillQueries queries, GuidanceWords words, CurrentUser user, WorkLog log, Clock clock) {
        this.queries = queries;
        this.words = words;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    OfferList list(int number) {
        var sealed = queries.list(user.id(), (number - 1) * SIZE, SIZE);
        var total = sealed.isEmpty() ? 0 : sealed.get(0).total();
        return new OfferList(
                sealed.stream().map(row -> row.open(words)).toList(),
                Pages.of(number, total, SIZE, SkillController.PATH + "?sida="),
                queries.left());
    }

    /** A guide's own in clear; that it was shown is noted in the same transaction. */
    OfferPage page(long id) {
        var sealed = queries.find(id, user.id()).orElseThrow(() -> new NotFound("Skill", id));
        log.note("SHOWN", GuidanceWords.SKILL, id);
        return new OfferPage(sealed, open(sealed), queries.requests(id));
    }

    @Transactional(readOnly = true)
    List<HostOffer.Row> forHost(int number) {
        return queries.forHost(user.id(), (number - 1) * SIZE, SIZE);
    }

    Pages pagesForHost(List<HostOffer.Row> rows, int number) {
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return Pages.of(number, total, SIZE, HostSkillController.PATH + "?sida=");
    }

    /** What a host may see of one; when that is what the person has said, it is noted that it was shown. */
    HostOffer seen(long id) {
        var sealed = queries.seen(id, user.id()).orElseThrow(() -> new NotFound("Skill", id));
        var request = queries.request(id, user.id()).orElse(null);
        var mine = sealed.became() && queries.reaches(sealed.activityId(), SkillReach.of(user));
        if (request == null || !request.saidYes() || sealed.consentedOn() == null) {
            return new HostOffer(sealed, request, null, mine);
        }
        log.note("SHOWN", GuidanceWords.SKILL, id);
        return new HostOffer(sealed, request, open(sealed), mine);
    }

    /** Activities a guide can say that it became. */
    @Transactional(readOnly = true)
    List<Option> activities() {
        return queries.activities(SkillReach.everything());
    }

    /** Activities a host can say that it became. */
    @Transactional(readOnly = true)
    List<Option> myActivities() {
        return queries.activities(SkillReach.of(user));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Given open(SealedOffer sealed) {
        return new Given(
                words.skill(sealed.id(), sealed.words()),
                words.contactName(sealed.id(), sealed.contactName()),
                words.skillContact(sealed.id(), sealed.contact()));
    }
}
