package se.medvandrare.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medvandrare.Today;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.TestAccounts;
import se.medvandrare.base.DemoData;
import se.medvandrare.database.TestServer;

/** The demo data of every module in the database of the tests, and how to find something of a project in it. */
class DemoWorld {

    static final String HOME = "4all";
    static final String NEIGHBOUR = "hallbar-integration-are";

    /** Nobody in these tests works here, so nothing here may ever change. */
    static final String STRANGE = "samverkan-gavleborg";

    private static final String ENROLMENT = """
            select min(e.id) from enrolment e join identity i using (tenant_id, person_id) join consent c on c.enrolment_id = e.id
              and c.tenant_id = e.tenant_id and c.withdrawn_on is null
             where e.project_id = :project and not i.protected and e.exited_on is null
            """;
    private static final String PARTNER =
            "select coalesce(min(id) filter (where promised_gain is not null and role <> 'WANTED'), min(id)) from partnership where project_id = :project";
    private static final String PROTECTED = """
            select min(p.id) from person p join enrolment e on e.tenant_id = p.tenant_id and e.person_id = p.id
             where e.project_id = :project and p.protected
            """;
    private static final String TWICE = """
            from person a join person b on b.tenant_id = a.tenant_id and b.birth_date = a.birth_date and b.id > a.id
              join identity i on i.tenant_id = a.tenant_id and i.person_id = a.id
              join identity j on j.tenant_id = b.tenant_id and j.person_id = b.id and j.family_name = i.family_name
              join enrolment e on e.tenant_id = a.tenant_id and e.person_id = a.id
             where e.project_id = :project and not a.protected and not b.protected
            """;
    private static final String ACTIVITY = """
            select a.id from activity a join organisation o on o.id = a.organisation_id where a.project_id = :project
             order by o.name <> 'Föreningen Urkraft', a.id limit 1
            """;
    private static final String SESSION =
            "select max(s.id) from session s where not s.cancelled and s.activity_id = (" + ACTIVITY + ")";

    /** What stands in an address after a word, as SQL; a text without SQL stands there for everybody. */
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("projekt/slug", "select slug from project where id = :project"),
            Map.entry("deltagare/id", ENROLMENT),
            Map.entry("skyddade/id", PROTECTED),
            Map.entry(
                    "skyddade/enrolment",
                    "select min(id) from enrolment where project_id = :project and person_id = (" + PROTECTED + ")"),
            Map.entry(
                    "narvaro/session",
                    "select max(id) from session where starts_at < now() and not cancelled and activity_id = ("
                            + ACTIVITY + ")"),
            Map.entry("dubbletter/kept", "select min(a.id) " + TWICE),
            Map.entry("dubbletter/gone", "select max(b.id) " + TWICE),
            Map.entry("dubbletter/merge", "select max(id) from person_merge where tenant_id = :tenant"),
            Map.entry("registerutdrag/person", "select person_id from enrolment where id = (" + ENROLMENT + ")"),
            Map.entry(
                    "samtycke/consent",
                    "select min(id) from consent where withdrawn_on is null and enrolment_id = (" + ENROLMENT + ")"),
            Map.entry(
                    "utan/fond",
                    "select min(a.id) from activity a join project p on p.slug = '4all' and p.municipality_id = a.municipality_id"
                            + " where a.project_id is null and a.published and not a.ended and :project > 0"),
            Map.entry("bevis/id", "select min(id) from visibility_proof where project_id = :project"),
            Map.entry("stickprov/sample", "select min(id) from evidence_sample where project_id = :project"),
            Map.entry("personal/id", "select min(id) from project_staff where project_id = :project"),
            Map.entry("partner/id", PARTNER),
            Map.entry(
                    "nytta/reading",
                    "select min(g.id) from gain_reading g where g.struck_at is null and g.partnership_id = (" + PARTNER
                            + ")"),
            Map.entry("onskade/id", "select min(id) from partnership where project_id = :project and role = 'WANTED'"),
            Map.entry(
                    "steg/step",
                    "select min(s.id) from partnership_step s join partnership p on p.id = s.partnership_id where p.project_id = :project"),
            Map.entry("kontakter/id", "select min(id) from partner_contact where project_id = :project"),
            Map.entry("prognoser/id", "select min(id) from forecast where project_id = :project"),
            Map.entry("rader/id", "select min(id) from budget_line where project_id = :project"),
            Map.entry(
                    "utfall/id",
                    "select id from cost_file where project_id = :project order by taken_at is not null, id limit 1"),
            Map.entry("moten/id", "select min(id) from steering_meeting where project_id = :project"),
            Map.entry("beslut/id", "select min(id) from steering_decision where project_id = :project"),
            Map.entry("kommunikation/id", "select min(id) from planned_message where project_id = :project"),
            Map.entry("lardomar/id", "select min(id) from lesson where project_id = :project"),
            Map.entry("utvardering/id", "select min(id) from evaluation where project_id = :project"),
            Map.entry("mal/id", "select min(id) from goal where project_id = :project"),
            Map.entry("egna-indikatorer/id", "select min(id) from own_indicator where project_id = :project"),
            Map.entry(
                    "matvarden/reading",
                    "select min(r.id) from reading r join own_indicator o on o.id = r.own_indicator_id where o.project_id = :project and r.struck_at is null"),
            Map.entry("mal-indikator/id", "O.2.3"),
            Map.entry("indikatorer/code", "O.2.3"),
            Map.entry("avlasningar/code", "O.2.2"),
            Map.entry(
                    "varden/reading",
                    "select min(id) from fund_reading where project_id = :project and code = 'O.2.2' and struck_at is null"),
            Map.entry("personer/id", "select min(person_id) from identity where tenant_id = :tenant and not protected"),
            Map.entry("stickprov/id", "select min(id) from log_sample where tenant_id = :tenant"),
            Map.entry("inloggningar/name", "ingen"),
            Map.entry("luckor/what", "EDUCATION"),
            Map.entry("texter/language", "en"),
            Map.entry("texter/tag", "en"),
            Map.entry("texter/part", "sammanfattning"),
            Map.entry("import/id", "select max(id) from register_import where project_id = :project"),
            Map.entry("rapporter/id", "select min(id) from report where project_id = :project and state = 'HANDED_IN'"),
            Map.entry(
                    "delning/link",
                    "select min(l.id) from report_link l join report r on r.tenant_id = l.tenant_id and r.id = l.report_id where r.project_id = :project"),
            Map.entry("ramverk/framework", "AMIF-2021"),
            Map.entry("manadsfil/framework", "ESFPLUS-2021"),
            Map.entry(
                    "versioner/id",
                    "select max(id) from indicator_version where owner_tenant_id = :tenant and code = 'O.2.3' and valid_from > current_date"),
            Map.entry("manadsfil/month", "2026-01"),
            Map.entry(
                    "namnd/month",
                    Today.inSweden().withDayOfMonth(1).minusMonths(1).toString().substring(0, 7)),
            Map.entry("andrat/code", "O.2.3"),
            Map.entry("andrat/reason", "MERGE"),
            Map.entry("aktiviteter/id", ACTIVITY),
            Map.entry("tillfallen/sessionId", SESSION),
            Map.entry("tillfallen/session", SESSION),
            Map.entry("kundtjanst/id", "select max(id) from contact where tenant_id = :tenant"),
            Map.entry("cafe/id", "select max(id) from cafe_evening where tenant_id = :tenant and closed_at is null"),
            Map.entry(
                    "onskemal/wish",
                    "select max(w.id) from cafe_wish w join cafe_evening e on e.tenant_id = w.tenant_id and e.id = w.evening_id"
                            + " where w.tenant_id = :tenant and e.closed_at is null"),
            Map.entry("svar/id", "select max(id) from desk_answer where tenant_id = :tenant"),
            Map.entry("lapp/id", "select max(id) from slip where tenant_id = :tenant and given_at is not null"),
            Map.entry("lapp/code", "ingen"),
            Map.entry("fraga/token", "ingen"),
            Map.entry(
                    "rader/line",
                    "select max(l.id) from slip_line l join slip s on s.tenant_id = l.tenant_id and s.id = l.slip_id where s.tenant_id = :tenant and s.given_at is null"),
            Map.entry("nyheter/news", "select max(id) from desk_news where tenant_id = :tenant"),
            Map.entry("franvaro/absence", "select max(id) from desk_absence where tenant_id = :tenant"),
            Map.entry("redaktion/task", "select max(id) from editor_task where tenant_id = :tenant"),
            Map.entry(
                    "vagledning/id",
                    "select min(c.id) from guidance_case c join account a on a.id = c.guide_id"
                            + " where c.tenant_id = :tenant and c.closed_on is null and a.login = 'vagledare@demo.example'"),
            Map.entry("behov/interest", "SEWING"),
            Map.entry("planer/activity", "select max(activity_id) from wish_plan where tenant_id = :tenant"),
            Map.entry("berattat/activity", "select max(activity_id) from wish_told where tenant_id = :tenant"),
            Map.entry(
                    "hanvisningar/referral",
                    "select min(r.id) from guidance_referral r join guidance_case c on c.tenant_id = r.tenant_id and c.id = r.case_id"
                            + " where r.tenant_id = :tenant and r.case_id = (select min(d.id) from guidance_case d"
                            + " join guidance_referral q on q.tenant_id = d.tenant_id and q.case_id = d.id join account a on a.id = d.guide_id"
                            + " where d.tenant_id = :tenant and d.closed_on is null and a.login = 'vagledare@demo.example')"),
            Map.entry(
                    "kunskaper/id",
                    "select min(o.id) from skill_offer o join account a on a.id = o.guide_id"
                            + " where o.tenant_id = :tenant and o.taken_back_on is null and a.login = 'vagledare@demo.example'"),
            Map.entry(
                    "intressen/request",
                    "select min(r.id) from skill_request r join skill_offer o on o.tenant_id = r.tenant_id and o.id = r.offer_id"
                            + " join account a on a.id = o.guide_id where r.tenant_id = :tenant and o.id = (select min(p.id)"
                            + " from skill_offer p where p.guide_id = a.id) and a.login = 'vagledare@demo.example'"),
            Map.entry("arenden/id", "select max(id) from errand where tenant_id = :tenant and status <> 'DONE'"),
            Map.entry("amnen/id", "select max(id) from topic where tenant_id = :tenant and not merged"),
            Map.entry("ord/vocabulary", "kanaler"),
            Map.entry("koder/code", "PHONE"),
            Map.entry("diskar/id", "select max(id) from desk where tenant_id = :tenant"),
            Map.entry("aktorer/id", "select max(id) from organisation where owner_tenant_id = :tenant"),
            Map.entry(
                    "konton/id",
                    "select max(a.id) from account a join account_role r on r.account_id = a.id where r.works_for = :tenant and a.login like 'extra%'"),
            Map.entry(
                    "roller/role",
                    "select max(r.id) from account a join account_role r on r.account_id = a.id where r.works_for = :tenant and a.login like 'extra%'"));

    private final JdbcClient superuser = JdbcClient.create(TestServer.get().onOneConnection());

    /** Fills in everything, and for each tenant one account that is there to be changed. */
    DemoWorld(ApplicationContext context) {
        var today = LocalDate.now(context.getBean(Clock.class));
        context.getBeansOfType(DemoData.class).values().stream()
                .sorted(Comparator.comparingInt(DemoData::order))
                .forEach(module -> {
                    module.fill(today);
                    module.extend(today);
                });
        var accounts = context.getBean(TestAccounts.class);
        for (var slug : List.of(HOME, NEIGHBOUR, STRANGE)) {
            accounts.open("extra." + slug + "@example.se", tenant(slug), Role.DESK);
        }
    }

    long tenant(String project) {
        return superuser
                .sql("select owner_tenant_id from project where slug = :slug")
                .param("slug", project)
                .query(Long.class)
                .single();
    }

    /** Whether the word and the variable name a thing of somebody, not a constant. */
    static boolean isSomebodys(String key) {
        return sql(key).startsWith("select");
    }

    boolean knows(String key) {
        return THINGS.containsKey(key);
    }

    /** The thing in the project or its tenant; empty when there is none. */
    Optional<String> find(String key, String project) {
        return isSomebodys(key)
                ? superuser
                        .sql(sql(key).replace(":project", "(select id from project where slug = '" + project + "')")
                                .replace(":tenant", String.valueOf(tenant(project))))
                        .query(String.class)
                        .optional()
                : Optional.of(sql(key));
    }

    /** For each table, a fingerprint of what belongs to the tenant. */
    Map<String, String> fingerprint(long tenant) {
        var prints = new TreeMap<String, String>();
        superuser.sql("""
                select c.relname || ' ' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                   and a.attname in ('tenant_id', 'owner_tenant_id')
                 where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                """).query(String.class).list().forEach(line -> {
            var part = line.split(" ");
            prints.put(
                    part[0],
                    superuser
                            .sql("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from "
                                    + part[0] + " t where " + part[1] + " = " + tenant)
                            .query(String.class)
                            .single());
        });
        return prints;
    }

    private static String sql(String key) {
        var sql = THINGS.get(key);
        if (sql == null) {
            throw new AssertionError("Say in DemoWorld how to find {…} of " + key);
        }
        return sql.strip();
    }
}
