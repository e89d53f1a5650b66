package se.medvandrare.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medvandrare.PortalTest;
import se.medvandrare.participants.TestPeople;

/** What people are told about their data before they answer. */
@PortalTest
class InformationTest extends RightsPages {

    private static final String OF_PROJECT = "/arbete/projekt/4all/information?sprak=";

    @Test
    void everyLanguageOfThePagesHasEveryPartAndEveryConsent() {
        assertThat(list("""
                select l.tag || ' ' || wanted.part from language l
                 cross join (select distinct version, part from information_text where language = 'sv') wanted
                 where l.has_pages and not exists (select from information_text t
                       where t.language = l.tag and t.version = wanted.version and t.part = wanted.part)
                """)).isEmpty();
        assertThat(list("""
                select l.tag || ' ' || wanted.kind from language l
                 cross join (select distinct version, kind from consent_text where language = 'sv') wanted
                 where l.has_pages and not exists (select from consent_text t
                       where t.language = l.tag and t.version = wanted.version and t.kind = wanted.kind)
                """)).isEmpty();
    }

    @Test
    void everyLanguageNamesWhoIsResponsibleAndTheProject() {
        assertThat(list("""
                select language from information_text group by language
                having count(*) filter (where text like '%{controller}%') <> 2 or count(*) filter (where text like '%{project}%') <> 1
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ti", "fa-AF", "so", "es"})
    void isReadInTheLanguageWithSwedishBesideIt(String tag) {
        var page = body(getAs(TestPeople.LEADER, OF_PROJECT + tag));
        var told = list("select heading from information_text where language = '" + tag + "' order by part");
        assertThat(page)
                .contains(told.stream().map(InformationTest::html).toList())
                .contains("Vem ansvarar för uppgifterna?", "Skellefteå kommun", "i \u2068", "lang=\"" + tag + "\"")
                .contains("Ingen som talar språket har granskat")
                .doesNotContain("{controller}", "{project}");
    }

    @Test
    void swedishStandsAloneAndNeedsNoReview() {
        assertThat(body(getAs(TestPeople.LEADER, OF_PROJECT + "sv")))
                .containsOnlyOnce("Vem ansvarar för uppgifterna?")
                .doesNotContain("Ingen som talar språket har granskat");
    }

    @Test
    void anUnknownLanguageIsAnsweredInSwedish() {
        assertThat(body(getAs(TestPeople.LEADER, OF_PROJECT + "xx"))).contains("Vem ansvarar för uppgifterna?");
    }

    @Test
    void theOfficerReadsItWithoutAProject() {
        assertThat(body(getAs(DPO, "/arbete/dataskydd/information?sprak=en")))
                .contains("Who is responsible?", "Skellefteå kommun");
    }

    private static String html(String text) {
        return text.replace("'", "&#39;");
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
