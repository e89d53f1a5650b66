package se.medvandrare.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Option;
import se.medvandrare.base.Pages;

/** Puts together the pages of guidance and opens their words. */
@Service
@Transactional
class CasePages {

    private static final int AHEAD = 14;
    private static final int SIZE = 50;

    private final CaseQueries queries;
    private final TellingQueries tellings;
    private final GuidanceWords words;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    CasePages(
            CaseQueries queries,
            TellingQueries tellings,
            GuidanceWords words,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.queries = queries;
        this.tellings = tellings;
        this.words = words;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    CaseList list(boolean closed, int number) {
        var sealed = queries.list(user.id(), closed, (number - 1) * SIZE, SIZE);
        var total = sealed.isEmpty() ? 0 : sealed.get(0).total();
        return new CaseList(
                sealed.stream().map(row -> row.open(words, today())).toList(),
                closed,
                Pages.of(number, total, SIZE, CaseController.PATH + (closed ? "?avslutade=true&sida=" : "?sida=")),
                queries.left());
    }

    /** A case in clear; that it was shown is noted in the same transaction. */
    CasePage page(long id) {
        var sealed = queries.find(id, user.id()).orElseThrow(() -> new NotFound("Case", id));
        var referrals = queries.referrals(id, user.id()).stream()
                .map(it -> it.open(words, today()))
                .toList();
        log.note("SHOWN", GuidanceWords.CASE, id);
        return new CasePage(
                sealed,
                words.alias(id, sealed.alias()),
                words.wish(id, sealed.wish()),
                words.email(id, sealed.email()),
                referrals,
                tellings.of(id, user.id()));
    }

    /** A referral in clear; that it was shown is noted in the same transaction. */
    ReferralRow referral(long id, long referral) {
        log.note("SHOWN", GuidanceWords.REFERRAL, referral);
        return queries.referral(id, referral, user.id())
                .orElseThrow(() -> new NotFound("Referral", referral))
                .open(words, today());
    }

    /** What is to be asked now or within a fortnight. */
    @Transactional(readOnly = true)
    List<ReferralRow> waiting() {
        return queries.waiting(user.id(), today().plusDays(AHEAD)).stream()
                .map(it -> it.open(words, today()))
                .toList();
    }

    /** Whom the guide is to tell of an activity that was planned for their wish. */
    @Transactional(readOnly = true)
    List<Telling> toTell() {
        return tellings.toTell(user.id());
    }

    @Transactional(readOnly = true)
    CaseForm blank() {
        return CaseForm.blank(queries.home());
    }

    /** The name of what is suggested; null when nothing is. */
    @Transactional(readOnly = true)
    @Nullable String suggested(ReferralForm form) {
        return form.suggested()
                ? queries.name(form.activityId(), form.organisationId())
                        .orElseThrow(() -> new NotFound("Suggestion", ""))
                : null;
    }

    /** Those a case can be handed over to. */
    @Transactional(readOnly = true)
    List<Option> colleagues() {
        return queries.colleagues(user.tenant(), user.id());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
