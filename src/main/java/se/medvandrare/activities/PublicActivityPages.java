package se.medvandrare.activities;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Slug;
import se.medvandrare.base.Written;
import se.medvandrare.projects.Projects;

/** Makes the public page of one activity. */
@Service
class PublicActivityPages {

    private final PublicActivityDetails details;
    private final Projects projects;
    private final Words words;
    private final Languages languages;

    PublicActivityPages(PublicActivityDetails details, Projects projects, Words words, Languages languages) {
        this.details = details;
        this.projects = projects;
        this.words = words;
        this.languages = languages;
    }

    PublicActivityPage page(long id, Municipality municipality, Language reader) {
        var row = details.find(id, reader).orElseThrow(() -> new NotFound("Activity", id));
        var base = "/" + reader.tag() + "/" + (here(row, municipality) ? municipality.slug() : row.municipality());
        var path = base + "/aktiviteter/" + Slug.of(id, row.knownAs());
        var written = Written.in(languages.get(row.written()), reader);
        var occasions = details.occasions(id);
        return new PublicActivityPage(
                row,
                path,
                base + "/motesplatser/" + Slug.of(row.placeId(), row.place()),
                base + "/aktorer/" + Slug.of(row.organisationId(), row.organisation()),
                written,
                row.organisationAbout() == null ? null : Written.in(languages.get(Language.SWEDISH), reader),
                row.directionsWritten() == null ? null : Written.in(languages.get(row.directionsWritten()), reader),
                facts(row, occasions, reader),
                occasions,
                row.projectId() == null ? null : projects.funding(row.projectId(), reader.tag()));
    }

    /** Everything but the place, in the order it has on every page. */
    private List<PublicActivityPage.Fact> facts(
            PublicActivityPage.Row row, List<PublicActivityPage.Occasion> occasions, Language reader) {
        var who = words.forWhom(row.forChildren(), row.womenOnly(), row.fromAge(), row.toAge());
        return Stream.of(
                        fact("theme-" + row.theme(), "what", words.theme(row.theme())),
                        fact("i-clock", "when", when(occasions)),
                        fact("i-price", "price", words.price(row.price())),
                        fact(row.womenOnly() ? "i-women" : "i-people", "who", who),
                        fact(row.signUp() ? "i-signup" : "i-door", "signUp", yesOrNo("signUp", row.signUp())),
                        fact("i-level", "level", row.level() == null ? "" : words.text("level." + row.level())),
                        fact("i-language", "held", names(row.held(), reader)),
                        fact("i-interpreter", "interpreted", names(row.interpreted(), reader)),
                        fact("i-child", "childCare", yesOrNo("childCare", row.childCare())),
                        fact("i-wheelchair", "stepFree", yesOrNo("stepFree", row.stepFree())))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private PublicActivityPage.Fact fact(String icon, String label, String value) {
        return new PublicActivityPage.Fact(icon, words.text(label), value);
    }

    private String when(List<PublicActivityPage.Occasion> occasions) {
        return occasions.isEmpty()
                ? words.text("when.none")
                : words.when(occasions.get(0).startsAt(), occasions.get(0).endsAt());
    }

    private String yesOrNo(String fact, boolean yes) {
        return words.text(fact + (yes ? ".yes" : ".no"));
    }

    private static boolean here(PublicActivityPage.Row row, Municipality municipality) {
        return municipality.everywhere() || municipality.id() == row.municipalityId();
    }

    private String names(@Nullable String tags, Language reader) {
        return tags == null
                ? ""
                : Stream.of(tags.split(","))
                        .map(tag -> languages.get(tag).nameIn(reader.locale()))
                        .collect(joining(words.text("comma")));
    }
}
