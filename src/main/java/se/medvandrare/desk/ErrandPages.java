package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Option;
import se.medvandrare.base.Pages;

/** Puts together the pages of the errands and opens their words. */
@Service
@Transactional
class ErrandPages {

    private static final int SIZE = 25;

    private final ErrandQueries queries;
    private final ErrandWords words;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    ErrandPages(ErrandQueries queries, ErrandWords words, CurrentUser user, WorkLog log, Clock clock) {
        this.queries = queries;
        this.words = words;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ErrandList list(Filter filter, int number) {
        var sealed = queries.list(filter, user.id(), (number - 1) * SIZE, SIZE);
        var total = sealed.isEmpty() ? 0 : sealed.get(0).total();
        var address = "/arbete/kundtjanst/arenden?vems=" + filter.whose().name().toLowerCase(Locale.ROOT)
                + (filter.done() ? "&klara=true" : "") + "&sida=";
        return new ErrandList(
                sealed.stream().map(row -> row.open(words, user.id(), today())).toList(),
                filter,
                queries.counts(user.id(), today()),
                Pages.of(number, total, SIZE, address));
    }

    /** An errand in clear; who looked is noted in the same transaction. */
    ErrandPage errand(long id) {
        var sealed = queries.errand(id).orElseThrow(() -> new NotFound("Errand", id));
        var notes = queries.notes(id).stream()
                .map(it -> new ErrandPage.Note(words.note(it.id(), it.text()), it.at(), it.author()))
                .toList();
        log.note("SHOWN", "errand", id);
        return new ErrandPage(
                sealed,
                words.what(id, sealed.what()),
                words.who(id, sealed.who()),
                words.person(id, sealed.person()),
                sealed.ownerId() != null && sealed.ownerId() == user.id(),
                sealed.status() != ErrandStatus.DONE && sealed.dueOn().isBefore(today()),
                notes);
    }

    /** The form of a new errand, given to oneself, due in a week. */
    ErrandForm blank(@Nullable Long desk, @Nullable Long contact) {
        return ErrandForm.blank(desk, contact, user.id(), today());
    }

    /** Those an errand can be given to. */
    @Transactional(readOnly = true)
    List<Option> owners() {
        return queries.colleagues(user.tenant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
