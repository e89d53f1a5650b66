package se.medvandrare.participants;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.medvandrare.Today;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Scope;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.participants.Identifier.Kind;

/** Projects with people, sessions and those who work with them, for the tests of every module. */
public class TestPeople {

    public static final String LEADER = "ledare@example.se";
    public static final String OTHER_LEADER = "annan.ledare@example.se";
    public static final String HOST = "vard@example.se";
    public static final String OTHER_HOST = "annan.vard@example.se";
    public static final String DESK = "disk@example.se";
    public static final String CLEARED = "skyddade@example.se";
    public static final String CLEARED_TOO = "skyddade2@example.se";
    public static final String CLEARED_ELSEWHERE = "skyddade.annat@example.se";
    public static final String DPO = "dataskydd@example.se";
    public static final String ADMIN = "admin@example.se";
    public static final String STRANGER = "ledare.are@example.se";
    public static final String NUMBER = "19900101-9802";

    /** What must be found on no page: names, number and birth date of somebody with protected identity. */
    public static final List<String> CANARY =
            List.of("Kanarina", "Burfågel", "198505059850", "19850505", "850505-9850", "1985-05-05", "5 maj 1985");

    static final LocalDate CANARY_BORN = LocalDate.of(1985, 5, 5);

    private final TestAccounts accounts;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Enrolments enrolments;
    private final FieldCipher cipher;
    private long tenant;
    private long municipality;

    private TestPeople(ApplicationContext context) {
        accounts = context.getBean(TestAccounts.class);
        jdbc = context.getBean(JdbcClient.class);
        transactions = context.getBean(TransactionOperations.class);
        cipher = context.getBean(FieldCipher.class);
        enrolments = context.getBean(Enrolments.class);
    }

    /** Two projects, three sessions of an activity and an account of every kind; another tenant beside. */
    public static TestPeople in(ApplicationContext context) {
        var people = new TestPeople(context);
        people.prepare();
        return people;
    }

    public long tenant() {
        return tenant;
    }

    public LocalDate today() {
        return Today.inSweden();
    }

    /** Enrols somebody without a number in 4ALL a month ago. */
    public long enrol(String given, String family) {
        return enrol(Kind.NONE, null, given, family);
    }

    /** Enrols somebody with a personnummer. */
    public long enrolWithNumber(String number, String given, String family) {
        return enrol(Kind.PERSONNUMMER, number, given, family);
    }

    public long enrol(Kind kind, String number, String given, String family) {
        return accounts.work(LEADER, () -> enrolments
                .enrol("4all", form(kind, number, given, family, Person.Protection.NONE))
                .id());
    }

    /** Enrols somebody with the number of the tests. */
    public long enrolNumbered(String given, String family) {
        return enrol(Kind.PERSONNUMMER, NUMBER, given, family);
    }

    /** Enrols the canary, who has protected identity. */
    public long enrolCanary() {
        return enrolCanary(Person.Protection.MARKED);
    }

    /** The same person, marked or for a control not. */
    public long enrolCanary(Person.Protection protection) {
        var form = form(Kind.PERSONNUMMER, CANARY.get(2), CANARY.get(0), CANARY.get(1), protection, CANARY_BORN);
        return accounts.work(LEADER, () -> enrolments.enrol("4all", form).id());
    }

    /** Whose enrolment it is. */
    public long person(long enrolment) {
        return inside(() -> jdbc.sql("select person_id from enrolment where id = ?")
                .param(enrolment)
                .query(Long.class)
                .single());
    }

    EnrolForm form(Kind kind, String number, String given, String family, Person.Protection protection) {
        return form(kind, number, given, family, protection, LocalDate.of(1990, 1, 1));
    }

    EnrolForm form(
            Kind kind, String number, String given, String family, Person.Protection protection, LocalDate born) {
        return new EnrolForm(
                UUID.randomUUID(),
                kind,
                number,
                null,
                null,
                null,
                Enrolment.Role.PARTICIPANT,
                given,
                family,
                born,
                BirthDateSource.TOLD,
                Person.Gender.WOMAN,
                "ar",
                "070-1740605",
                "namn@example.se",
                protection,
                true,
                null,
                null,
                null,
                Situation.Employment.UNEMPLOYED,
                null,
                false,
                3,
                Level.A1,
                Situation.OtherFund.NO,
                true,
                null,
                null,
                today().minusMonths(1));
    }

    /** Every address that could show the person, and those of sessions. */
    public List<String> pages(long enrolment) {
        var person = "/arbete/projekt/4all/deltagare/" + enrolment;
        return List.of(
                "/arbete",
                "/arbete/deltagare",
                "/arbete/narvaro",
                "/arbete/projekt/4all/deltagare",
                "/arbete/projekt/4all/deltagare?visa=inne",
                "/arbete/projekt/4all/deltagare?visa=saknar",
                "/arbete/projekt/4all/deltagare?visa=okontrollerade",
                "/arbete/projekt/4all/deltagare?namn=bur",
                "/arbete/projekt/4all/deltagare/ny",
                person,
                person + "/andra",
                person + "/avsluta",
                person + "/uppfoljning",
                person + "/igen",
                person + "/kontroll",
                person + "/nummer",
                person + "/skydd",
                person + "/fraga",
                person + "/intyg?manad=" + today().toString().substring(0, 7),
                person + "/intyg/samhallsorientering",
                roll(2) + "/blad?visa=alla",
                roll(2) + "/lappar?visa=alla",
                roll(2) + "/fraga?visa=alla",
                roll(2) + "/inmatning",
                roll(1),
                roll(2),
                roll(2) + "?fyll=alla",
                roll(2) + "?fyll=forra",
                roll(3));
    }

    /** Address of the roll: session 1 was last week, 2 is today, 3 comes next week, 4 is another tenant's of today. */
    public String roll(long session) {
        return "/arbete/aktiviteter/tillfallen/" + session + "/narvaro";
    }

    /** Lets an EU fund pay for 4ALL. */
    public void fund() {
        inside(() -> jdbc.sql("update project set framework = 'AMIF-2021', fund = 'AMIF' where slug = '4all'")
                .update());
        inside(() -> jdbc.sql("""
                insert into project_text (project_id, language, summary, short_description)
                select id, 'sv', 'Mötesplatser', 'Mötesplatser i Skellefteå.' from project where slug = '4all'
                """).update());
    }

    /** Reads or writes by hand, inside the tenant. */
    public <T> T inside(Supplier<T> work) {
        return accounts.inside(tenant, () -> transactions.execute(begun -> work.get()));
    }

    public long count(String table) {
        return inside(() ->
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    /** An earlier test had a tenant of the same number, whose keys must not be used any more; a failure reads them anew. */
    private void forgetKeys() {
        inside(() -> {
            try {
                return cipher.open("nothing", "nothing", 0, new byte[] {0});
            } catch (IllegalStateException e) {
                return null;
            }
        });
    }

    private void prepare() {
        var are = accounts.are();
        tenant = are.tenant();
        forgetKeys();
        municipality = are.municipality();
        var theirs = inside(() -> project("are", organisation("Åre kommun")));
        var home = accounts.skelleftea();
        tenant = home.tenant();
        forgetKeys();
        municipality = home.municipality();
        long organisation = inside(() -> organisation("Urkraft"));
        long project = inside(() -> project("4all", organisation));
        long other = inside(() -> project("annat", organisation));
        inside(() -> activity(project, organisation));
        inside(() -> session(1, today().minusDays(7)));
        inside(() -> session(1, today()));
        inside(() -> session(1, today().plusDays(7)));
        open(project, other, organisation);
        accounts.open(STRANGER, are.tenant(), Role.LEADER, Scope.PROJECT, theirs);
    }

    private void open(long project, long other, long organisation) {
        accounts.open(LEADER, tenant, Role.LEADER, Scope.PROJECT, project);
        accounts.open(OTHER_LEADER, tenant, Role.LEADER, Scope.PROJECT, other);
        accounts.open(HOST, tenant, Role.HOST, Scope.ORGANISATION, organisation);
        accounts.open(OTHER_HOST, tenant, Role.HOST, Scope.ORGANISATION, organisation + 100);
        accounts.open(DESK, tenant, Role.DESK);
        accounts.open(CLEARED, tenant, Role.CLEARED);
        accounts.open(CLEARED_TOO, tenant, Role.CLEARED);
        accounts.open(CLEARED_ELSEWHERE, tenant, Role.CLEARED, Scope.PROJECT, other);
        accounts.open(DPO, tenant, Role.DPO);
        accounts.open(ADMIN, tenant, Role.ADMIN);
    }

    private long organisation(String name) {
        return insert("insert into organisation (name, sector, kind) values ('" + name + "', 'PUBLIC', 'OTHER')");
    }

    private long project(String slug, long organisation) {
        return insert("insert into project (owner_id, slug, name, phase, starts_on, ends_on) values (" + organisation
                + ", '" + slug + "', 'Projekt " + slug + "', 'RUNNING', date '" + today().minusYears(1) + "', date '"
                + today().plusYears(1) + "')");
    }

    private long activity(long project, long organisation) {
        var place = insert("insert into place (municipality_id, name, kind, address, postcode, town) values ("
                + municipality + ", 'Biblioteket', 'LIBRARY', 'Gatan 1', '931 30', 'Skellefteå')");
        var id = insert(
                "insert into activity (municipality_id, organisation_id, project_id, place_id, theme, support) values ("
                        + municipality + ", " + organisation + ", " + project + ", " + place
                        + ", 'LANGUAGE', 'LANGUAGE_COURSE')");
        jdbc.sql(
                        "insert into activity_text (activity_id, language, title, summary) values (?, 'sv', 'Språkkafé', 'Prata')")
                .param(id)
                .update();
        return id;
    }

    private long session(long activity, LocalDate day) {
        return insert("insert into session (activity_id, place_id, starts_at, ends_at) values (" + activity + ", 1, '"
                + at(day, 0) + "', '" + at(day, 90) + "')");
    }

    /** Just after midnight, so that a session of today has begun at whatever time the test runs. */
    private static String at(LocalDate day, int minutes) {
        return LocalDateTime.of(day, java.time.LocalTime.MIDNIGHT)
                .plusMinutes(minutes)
                .atZone(ZoneId.of("Europe/Stockholm"))
                .toOffsetDateTime()
                .toString();
    }

    private long insert(String sql) {
        return jdbc.sql(sql + " returning id").query(Long.class).single();
    }
}
