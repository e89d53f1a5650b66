package se.medvandrare.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.PortalTest;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;
import se.medvandrare.base.SwedishHolidays;

/** The demo data keeps what is promised of it, whatever the season the portal is first started in. */
@PortalTest
class DemoDataTest {

    private static final String PHONES = "^070-17406(0[5-9]|[1-9]\\d)$";
    private static final String MAILS = "@(example\\.se|demo\\.example)$";

    @Autowired
    List<DemoData> modules;

    @Autowired
    DemoTenants demo;

    @Autowired
    FieldCipher cipher;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-01-07", "2028-06-21"})
    void keepsItsPromises(LocalDate today) {
        modules.sort(Comparator.comparingInt(DemoData::order));
        modules.forEach(module -> module.fill(today));

        everythingIsThere();
        somethingGoesOnEveryDay(today);
        everyFilterFindsSomethingEverywhere();
        nobodyRealIsMeant();
        everyIndicatorHasAFigure(today);
        theNextStartReachesFurther(today);
    }

    private void everythingIsThere() {
        assertThat(count("select count(*) from municipality")).isEqualTo(5);
        assertThat(count("select count(*) from project where not archived and fictional and framework is not null"
                        + " and continues_id is not null"))
                .isEqualTo(5);
        assertThat(count("select count(*) from project where archived and framework is null"))
                .isEqualTo(5);
        assertThat(count("select count(*) from place")).isGreaterThanOrEqualTo(30);
        assertThat(count("select count(*) from activity")).isGreaterThanOrEqualTo(60);
        assertThat(count("select count(*) from activity_text where language = 'ar'"))
                .isGreaterThanOrEqualTo(24);
        assertThat(count("select count(*) from activity_text where language = 'en'"))
                .isGreaterThanOrEqualTo(24);
        assertThat(count("select count(*) from article_text")).isEqualTo(60);
        assertThat(everywhere("select count(*) from enrolment where role = 'PARTICIPANT'"))
                .isEqualTo(300);
        assertThat(everywhere("select count(*) from person where protected")).isEqualTo(6);
        assertThat(everywhere("select count(*) from contact c where not exists"
                        + " (select from cafe_tap t where t.submission = c.submission)"))
                .isEqualTo(2000);
        assertThat(everywhere("select count(*) from cafe_tap where kind = 'HEAD'"))
                .isGreaterThan(100);
        assertThat(everywhere("select count(*) from errand")).isEqualTo(40);
        assertThat(everywhere("select count(*) from topic where not merged")).isEqualTo(5 * 14);
        assertThat(everywhere("select count(*) from desk")).isEqualTo(5);
        assertThat(everywhere("select count(*) from sign_up where state = 'BOOKED'"))
                .isGreaterThan(500);
        assertThat(everywhere("select count(distinct session_id) from sign_up where state = 'WAITING'"))
                .isGreaterThan(10);
        assertThat(everywhere("select count(*) from headcount")).isGreaterThan(500);
        assertThat(count("select count(distinct account_id) from account_role")).isEqualTo(22);
        assertThat(count("select count(*) from own_indicator i where not exists"
                        + " (select from reading r where r.own_indicator_id = i.id)"
                        + " and exists (select from project p where p.id = i.project_id and not p.archived)"))
                .isZero();
    }

    private void somethingGoesOnEveryDay(LocalDate today) {
        var busy = jdbc.sql("""
                select distinct m.slug || ' ' || (s.starts_at at time zone 'Europe/Stockholm')::date
                  from session s join activity a on a.id = s.activity_id join municipality m on m.id = a.municipality_id
                 where not s.cancelled
                """).query(String.class).list();
        var days = today.datesUntil(today.plusDays(57))
                .filter(day -> !SwedishHolidays.isClosed(day))
                .toList();
        for (var municipality : demo.municipalities()) {
            assertThat(busy)
                    .containsAll(
                            days.stream().map(day -> municipality + " " + day).toList());
        }
    }

    private void everyFilterFindsSomethingEverywhere() {
        for (var filter : List.of(
                "for_children",
                "women_only",
                "practise_swedish",
                "towards_work",
                "price = 0",
                "price > 0",
                "child_care",
                "sign_up",
                "not sign_up",
                "project_id is not null",
                "project_id is null",
                "exists (select from activity_language l where l.activity_id = a.id and l.language = 'ar')")) {
            assertThat(count("select count(distinct municipality_id) from activity a where " + filter))
                    .as(filter)
                    .isEqualTo(5);
        }
    }

    private void nobodyRealIsMeant() {
        for (var table : List.of("municipality.phone", "organisation.phone", "place.phone", "activity.contact_phone")) {
            assertThat(strange(table, PHONES)).as(table).isEmpty();
        }
        for (var table : List.of("organisation.email", "activity.contact_email", "account.login")) {
            assertThat(strange(table, MAILS)).as(table).isEmpty();
        }
        demo.municipalities()
                .forEach(municipality -> demo.workFor(municipality, id -> {
                    jdbc.sql("select set_config('app.cleared', 'yes', true)")
                            .query()
                            .listOfRows();
                    jdbc.sql("select id, kind, number from identifier where kind <> 'LMA'")
                            .query()
                            .listOfRows()
                            .forEach(this::isOfTheTestSeries);
                    jdbc.sql("select person_id as id, phone, email from identity")
                            .query()
                            .listOfRows()
                            .forEach(this::isReachedNowhere);
                    jdbc.sql("select id, contact from sign_up")
                            .query()
                            .listOfRows()
                            .forEach(this::isAGuest);
                }));
    }

    private void isOfTheTestSeries(Map<String, Object> row) {
        var number = cipher.open("identifier", "number", (Long) row.get("id"), (byte[]) row.get("number"));
        assertThat(number).matches("\\d{8}9[89]\\d{2}");
        assertThat(Personnummer.valid(number)).as(number).isTrue();
        assertThat(Integer.parseInt(number.substring(6, 8)) > 60)
                .isEqualTo(row.get("kind").equals("SAMORDNINGSNUMMER"));
    }

    private void isReachedNowhere(Map<String, Object> row) {
        var phone = cipher.open("identity", "phone", (Long) row.get("id"), (byte[]) row.get("phone"));
        var mail = cipher.open("identity", "email", (Long) row.get("id"), (byte[]) row.get("email"));
        assertThat(phone == null ? "070-1740605" : phone.replace(" ", "").replace("+4670", "070-"))
                .matches(PHONES);
        assertThat(mail == null ? "nobody@example.se" : mail).matches(".+" + MAILS);
    }

    private void isAGuest(Map<String, Object> row) {
        var contact = cipher.open("sign_up", "contact", (Long) row.get("id"), (byte[]) row.get("contact"));
        assertThat(contact).matches("gast\\d+@example\\.se|\\+467017406(0[5-9]|[1-9]\\d)");
    }

    private void everyIndicatorHasAFigure(LocalDate today) {
        var period = new IndicatorForm(null, today.minusYears(2), today);
        for (var leader : DemoFacts.rows("enrolments.csv")) {
            var figures = accounts.work(leader.get("leader"), () -> indicators.measure(leader.get("project"), period));
            assertThat(figures).hasSizeGreaterThanOrEqualTo(5).allSatisfy(figure -> {
                assertThat(figure.value()).as(figure.definition().code()).isPositive();
            });
        }
    }

    private void theNextStartReachesFurther(LocalDate today) {
        var before = count("select count(*) from session");
        modules.forEach(module -> module.extend(today));
        assertThat(count("select count(*) from session")).isEqualTo(before);
        modules.forEach(module -> module.extend(today.plusDays(10)));
        somethingGoesOnEveryDay(today.plusDays(10));
    }

    private List<String> strange(String column, String pattern) {
        var parts = column.split("\\.");
        return jdbc.sql("select %2$s from %1$s where %2$s !~ '%3$s'".formatted(parts[0], parts[1], pattern))
                .query(String.class)
                .list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private long everywhere(String sql) {
        var counts = new ArrayList<Long>();
        demo.municipalities().forEach(municipality -> demo.workFor(municipality, id -> counts.add(count(sql))));
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
