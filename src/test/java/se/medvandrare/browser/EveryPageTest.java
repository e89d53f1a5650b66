package se.medvandrare.browser;

import com.microsoft.playwright.Browser;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.Today;

/**
 * Every page as a reader, a keyboard and a narrow phone meet it: no faults found by axe, no sideways scroll, nothing in
 * the console. One width here; the profile {@code full} tries three.
 */
@BrowserTest
class EveryPageTest {

    static final List<Integer> WIDTHS = Stream.of(
                    System.getProperty("widths", "320").split(","))
            .map(Integer::valueOf)
            .toList();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @MethodSource("languages")
    void isReadableForVisitors(String language, Browser browser) {
        for (int width : WIDTHS) {
            try (var visit = new Visit(browser, port, width)) {
                open(visit, publicPages(language));
                open(visit.expects(404), List.of("/" + language + "/skelleftea/finns-inte"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("staff")
    void isReadableForStaff(String account, List<String> pages, Browser browser) {
        for (int width : WIDTHS) {
            try (var visit = new Visit(browser, port, width)) {
                open(visit.signIn(account), pages);
            }
        }
    }

    static Stream<String> languages() {
        return Stream.of("sv", "ar");
    }

    static Stream<Object[]> staff() {
        return Stream.of(
                new Object[] {
                    "kundtjanst",
                    List.of(
                            "/arbete",
                            "/konto",
                            "/arbete/kundtjanst",
                            "/arbete/kundtjanst/arenden",
                            "/arbete/kundtjanst/arenden/nytt",
                            "/arbete/kundtjanst/statistik",
                            "/arbete/kundtjanst/statistik/registrerat",
                            "/arbete/kundtjanst/statistik?mot=FORE&sma=true",
                            "/arbete/kundtjanst/statistik/korstabell",
                            "/arbete/kundtjanst/statistik/korstabell?rader=TIMME&kolumner=VECKODAG&sma=true&kanal=PHONE",
                            "/arbete/kundtjanst/statistik/namnd",
                            "/arbete/kundtjanst/statistik/namnd/"
                                    + YearMonth.from(Today.inSweden()).minusMonths(1),
                            "/arbete/kundtjanst/streck",
                            "/arbete/kundtjanst/franvaro",
                            "/arbete/kundtjanst/cafe",
                            "/arbete/kundtjanst/cafe/1",
                            "/arbete/kundtjanst/cafe/9",
                            "/arbete/kundtjanst/svar",
                            "/arbete/kundtjanst/svar?q=sprakkafe",
                            "/arbete/kundtjanst/svar/nytt",
                            "/arbete/kundtjanst/svar/1?sprak=ar",
                            "/arbete/kundtjanst/lapp",
                            "/arbete/kundtjanst/lapp/rader/ny",
                            "/arbete/kundtjanst/lapp/1")
                },
                new Object[] {"redaktor", List.of("/arbete", "/arbete/redaktion")},
                new Object[] {
                    "vagledare",
                    List.of(
                            "/arbete",
                            "/arbete/vagledning",
                            "/arbete/vagledning?avslutade=true",
                            "/arbete/vagledning/uppfoljning",
                            "/arbete/vagledning/behov",
                            "/arbete/vagledning/behov/SEWING",
                            "/arbete/vagledning/effekter",
                            "/arbete/vagledning/ny",
                            "/arbete/vagledning/1",
                            "/arbete/vagledning/1/andra",
                            "/arbete/vagledning/1/hanvisa",
                            "/arbete/vagledning/2/hanvisningar/1",
                            "/arbete/vagledning/kunskaper",
                            "/arbete/vagledning/kunskaper/ny",
                            "/arbete/vagledning/kunskaper/siffror",
                            "/arbete/vagledning/kunskaper/1",
                            "/arbete/vagledning/kunskaper/1/andra",
                            "/arbete/vagledning/kunskaper/3")
                },
                new Object[] {
                    "aktivitetsledare.hudiksvall",
                    List.of(
                            "/arbete/aktiviteter",
                            "/arbete/aktiviteter/kunskaper",
                            "/arbete/aktiviteter/kunskaper/1",
                            "/arbete/aktiviteter/kunskaper/2",
                            "/arbete/aktiviteter/kunskaper/4")
                },
                new Object[] {
                    "projektledare.4all",
                    List.of(
                            "/arbete",
                            "/arbete/projekt",
                            "/arbete/projekt/4all",
                            "/arbete/projekt/4all/styrning",
                            "/arbete/projekt/4all/budget",
                            "/arbete/projekt/4all/budget/rader/ny",
                            "/arbete/projekt/4all/budget/utfall",
                            "/arbete/projekt/4all/budget/timpris?salary=36000&share=100",
                            "/arbete/projekt/4all/tidslinje",
                            "/arbete/projekt/4all/styrning/beslut/ny",
                            "/arbete/projekt/4all/deltagare",
                            "/arbete/projekt/4all/deltagare/ny",
                            "/arbete/projekt/4all/deltagare/dubbletter",
                            "/arbete/projekt/4all/information?sprak=ar",
                            "/arbete/projekt/4all/forteckning",
                            "/arbete/projekt/4all/synlighet",
                            "/arbete/projekt/4all/indikatorer",
                            "/arbete/projekt/4all/horisontellt",
                            "/arbete/projekt/4all/luckor",
                            "/arbete/projekt/4all/luckor/brev",
                            "/arbete/projekt/4all/luckor/TARGET_GROUP_CHECK",
                            "/arbete/projekt/4all/luckor/TARGET_GROUP_CHECK/fyll",
                            "/arbete/projekt/4all/import",
                            "/arbete/projekt/4all/rapporter",
                            "/arbete/projekt/4all/rapporter/ny",
                            "/arbete/projekt/4all/rapporter/1",
                            "/arbete/projekt/4all/rapporter/2",
                            "/arbete/projekt/4all/rapporter/2/texter/avvikelser",
                            "/arbete/projekt/4all/rapporter/1/andrat",
                            "/arbete/projekt/4all/rapporter/1/delning",
                            "/arbete/projekt/4all/rapporter/1/jamfor?med=2",
                            "/arbete/projekt/4all/rapporter/2/rattelser",
                            "/arbete/projekt/4all/indikatorer/O.2.3/personer",
                            "/arbete/aktorer",
                            "/arbete/aktiviteter",
                            "/arbete/aktiviteter/ny",
                            "/arbete/narvaro")
                },
                new Object[] {
                    "admin",
                    List.of(
                            "/arbete/admin",
                            "/arbete/admin/konton/ny",
                            "/arbete/admin/amnen",
                            "/arbete/admin/amnen/3/sla-ihop",
                            "/arbete/admin/amnen/3/historik",
                            "/arbete/admin/ord",
                            "/arbete/admin/ord/kanaler/historik",
                            "/arbete/admin/ramverk",
                            "/arbete/admin/ramverk?ramverk=ESF-2014&galler=alla",
                            "/arbete/admin/ramverk/aldrar",
                            "/arbete/admin/ramverk/AMIF-2021/indikatorer/ny",
                            "/arbete/admin/ramverk/AMIF-2021/indikatorer/R.2.8",
                            "/arbete/admin/ramverk/AMIF-2021/indikatorer/O.2.3/ny",
                            "/arbete/admin/manadsfil/ESFPLUS-2021",
                            "/arbete/projekt/nytt")
                },
                new Object[] {
                    "projektledare.kalmar",
                    List.of("/arbete/projekt/vi-blir-fler/manadsfil", "/arbete/projekt/vi-blir-fler/indikatorer")
                },
                new Object[] {
                    "dataskydd",
                    List.of(
                            "/arbete",
                            "/arbete/dataskydd",
                            "/arbete/dataskydd/logg",
                            "/arbete/dataskydd/monster",
                            "/arbete/dataskydd/stickprov",
                            "/arbete/dataskydd/berorda",
                            "/arbete/dataskydd/registerutdrag",
                            "/arbete/dataskydd/register",
                            "/arbete/dataskydd/samtycken",
                            "/arbete/dataskydd/information?sprak=ti")
                },
                new Object[] {
                    "granskare",
                    List.of(
                            "/arbete",
                            "/arbete/granskning",
                            "/arbete/projekt/4all/forteckning",
                            "/arbete/projekt/4all/rapporter")
                },
                new Object[] {"skyddade", List.of("/arbete", "/arbete/skyddade")},
                new Object[] {"aktivitetsledare", List.of("/arbete", "/arbete/aktiviteter", "/arbete/narvaro")});
    }

    private List<String> publicPages(String language) {
        var home = "/" + language + "/skelleftea";
        var pages = new ArrayList<>(List.of(
                "/",
                "/" + language + "/",
                "/" + language + "/tillganglighet",
                "/" + language + "/personuppgifter",
                home,
                home + "/aktiviteter",
                home + "/aktiviteter?visa=idag",
                home + "/motesplatser",
                home + "/information",
                home + "/projekt",
                home + "/projekt/4all",
                home + "/aktorer",
                home + "/sok?q=sprakkafe",
                home + "/sok?q=zzzzzz",
                "/logga-in"));
        pages.add(home + "/aktiviteter/" + number("select min(id) from activity where project_id is not null"));
        pages.add(home + "/motesplatser/" + number("select min(id) from place"));
        pages.add(home + "/information/"
                + jdbc.sql("select min(slug) from article").query(String.class).single());
        pages.add(home + "/incheckning/" + number("""
                select max(s.id) from session s join activity a on a.id = s.activity_id
                  join municipality m on m.id = a.municipality_id where not s.cancelled and m.slug = 'skelleftea'
                """));
        pages.add(home + "/anmalan/" + number("""
                select min(s.id) from session s join activity a on a.id = s.activity_id
                 where a.sign_up and not s.cancelled and s.starts_at > now() + interval '1 day'
                """));
        return pages;
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static void open(Visit visit, List<String> pages) {
        var all = new SoftAssertions();
        for (var address : pages) {
            visit.go(address);
            all.check(visit::seesNoFaults);
            all.check(visit::neverScrollsSideways);
        }
        all.check(visit::heardNothingFromTheConsole);
        all.assertAll();
    }
}
