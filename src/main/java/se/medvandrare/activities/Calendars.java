package se.medvandrare.activities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.NotFound;
import se.medvandrare.projects.FundingText;
import se.medvandrare.projects.Projects;

/** Calendars in the reader's language: one session, one activity, or what goes on in a municipality. */
@Service
@Transactional(readOnly = true)
class Calendars {

    private static final Duration AHEAD = Duration.ofDays(56);
    private static final Duration FAR = Duration.ofDays(730);

    private final CalendarQueries queries;
    private final Projects projects;
    private final FundingText fundings;
    private final MessageSource texts;
    private final Clock clock;
    private final String address;

    Calendars(
            CalendarQueries queries,
            Projects projects,
            FundingText fundings,
            MessageSource texts,
            Clock clock,
            @Value("${medvandrare.address}") String address) {
        this.queries = queries;
        this.projects = projects;
        this.fundings = fundings;
        this.texts = texts;
        this.clock = clock;
        this.address = address;
    }

    /** The next eight weeks. */
    String ahead(Municipality municipality, @Nullable Theme theme, Language language) {
        var now = clock.instant();
        var choice = CalendarQueries.Choice.everything(municipality, theme);
        return write(queries.events(choice, language.tag(), now, now.plus(AHEAD)), municipality.name(), language);
    }

    /** What lies ahead of one activity. */
    String activity(long id, Municipality municipality, Language language) {
        var now = clock.instant();
        var choice = new CalendarQueries.Choice(municipality.id(), id, null, null);
        return some(queries.events(choice, language.tag(), now, now.plus(FAR)), id, language);
    }

    String session(long id, Municipality municipality, Language language) {
        var choice = new CalendarQueries.Choice(municipality.id(), null, id, null);
        var ever = Instant.EPOCH;
        return some(queries.events(choice, language.tag(), ever, clock.instant().plus(FAR)), id, language);
    }

    private String some(List<CalendarQueries.Event> events, long id, Language language) {
        if (events.isEmpty()) {
            throw new NotFound("Calendar", id);
        }
        return write(events, events.get(0).title(), language);
    }

    private String write(List<CalendarQueries.Event> events, String name, Language language) {
        var file = new CalendarFile(
                Stream.of("Medvandrare", name).filter(it -> !it.isEmpty()).collect(Collectors.joining(" – ")));
        for (var event : events) {
            file.add(event, title(event, language), text(event, language), link(event, language));
        }
        return file.text();
    }

    private String title(CalendarQueries.Event event, Language language) {
        return event.cancelled()
                ? texts.getMessage(
                        "signup.public.letter.subject.CANCELLED", new Object[] {event.title()}, language.page())
                : event.title();
    }

    private String text(CalendarQueries.Event event, Language language) {
        var funding = event.projectId() == null ? null : projects.funding(event.projectId(), language.tag());
        return Stream.of(event.notice(), event.summary(), funding == null ? null : fundings.of(funding, language))
                .filter(part -> part != null)
                .collect(Collectors.joining("\n\n"));
    }

    private String link(CalendarQueries.Event event, Language language) {
        return address + "/" + language.tag() + "/" + event.municipality() + "/aktiviteter/" + event.activityId();
    }
}
