package se.medvandrare.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Dates;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Slug;
import se.medvandrare.base.Written;

/** Makes the cards of sessions for one reader. */
@Component
class ActivityCards {

    private final Words words;
    private final Dates dates;
    private final Languages languages;
    private final Clock clock;

    ActivityCards(Words words, Dates dates, Languages languages, Clock clock) {
        this.words = words;
        this.dates = dates;
        this.languages = languages;
        this.clock = clock;
    }

    List<ActivityCard> of(List<PublicActivityRow> rows, Language reader, Municipality municipality) {
        var base = "/" + reader.tag() + "/" + municipality.slug() + "/aktiviteter/";
        var today = LocalDate.now(clock);
        return rows.stream().map(row -> card(row, reader, base, today)).toList();
    }

    private ActivityCard card(PublicActivityRow row, Language reader, String base, LocalDate today) {
        var title = row.swedishTitle() == null ? row.title() : row.swedishTitle();
        var day = row.startsAt().toLocalDate();
        return new ActivityCard(
                base + Slug.of(row.activityId(), title),
                row.title(),
                row.summary(),
                Written.in(languages.get(row.written()), reader),
                row.cancelled() ? "cancelled" : day.equals(today) ? "today" : "",
                row.cancelled(),
                row.again() == null ? null : dates.day(row.again()),
                row.notice(),
                day,
                "theme-" + row.theme(),
                words.theme(row.theme()),
                words.when(row.startsAt(), row.endsAt()),
                row.place() + ", " + row.town(),
                words.price(row.price()),
                row.womenOnly(),
                words.forWhom(row.forChildren(), row.womenOnly(), row.fromAge(), row.toAge()),
                row.signUp(),
                row.mine() && !reader.html().equals(Language.SWEDISH));
    }
}
