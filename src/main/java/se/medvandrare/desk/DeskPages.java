package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Option;

/** Puts together the pages of the contacts. */
@Service
@Transactional(readOnly = true)
class DeskPages {

    private final ContactQueries queries;
    private final SpokenLanguages languages;
    private final DeskClerks clerks;
    private final CurrentUser user;
    private final Clock clock;

    DeskPages(ContactQueries queries, SpokenLanguages languages, DeskClerks clerks, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.languages = languages;
        this.clerks = clerks;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The page of a desk.
     *
     * @param day null means today
     */
    DeskPage of(Standing standing, @Nullable LocalDate day, @Nullable Long saved) {
        var choices = queries.choices(standing.desk(), swedish() ? false : true);
        var desks = options(choices, "DESK");
        var desk = desks.stream()
                .filter(it -> standing.desk() != null
                        && it.value().equals(standing.desk().toString()))
                .findFirst()
                .or(() -> desks.stream().findFirst())
                .orElse(null);
        var today = LocalDate.now(clock);
        var date = day == null ? today : day;
        var shown = desk == null
                ? null
                : new ContactQueries.Day(Long.parseLong(desk.value()), date, standing.onlyMine(), standing.practice());
        return new DeskPage(
                desk,
                desks,
                options(choices, "TOPIC"),
                options(choices, "MORE"),
                languages.mostUsedFirst(of(choices, "LANGUAGE")
                        .map(ContactQueries.Choice::value)
                        .toList()),
                of(choices, "SENT")
                        .map(it -> Option.of(it.label() + " · " + it.value(), it.label()))
                        .toList(),
                date,
                date.equals(today),
                standing.onlyMine(),
                standing.practice(),
                shown == null ? List.of() : queries.day(shown, user.id(), saved),
                shown == null ? List.of() : queries.counters(shown, user.id()),
                saved,
                clerks.news(today));
    }

    /** The form of a registered contact. */
    ContactForm form(long id) {
        return queries.typed(id).orElseThrow(() -> new NotFound("Contact", id)).form();
    }

    private static boolean swedish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("sv");
    }

    private static List<Option> options(List<ContactQueries.Choice> choices, String kind) {
        return of(choices, kind).map(it -> Option.of(it.value(), it.label())).toList();
    }

    private static Stream<ContactQueries.Choice> of(List<ContactQueries.Choice> choices, String kind) {
        return choices.stream().filter(choice -> choice.kind().equals(kind));
    }
}
