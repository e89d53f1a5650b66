package se.medvandrare.participants;

import static se.medvandrare.participants.DemoEnrolment.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** Three hundred invented participants in the five projects, and some staff and contributors who are never counted. */
@Component
class ParticipantsDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final DemoRegister register;
    private final DemoAttendance attendance;
    private final DemoNames names = new DemoNames();

    ParticipantsDemo(JdbcClient jdbc, JdbcTemplate batches, DemoTenants demo, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.register = new DemoRegister(batches, cipher);
        this.attendance = new DemoAttendance(jdbc, batches);
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void fill(LocalDate today) {
        var used = new HashSet<String>();
        for (var facts : DemoFacts.rows("enrolments.csv")) {
            var leader = demo.account(facts.get("leader"));
            demo.workFor(facts.get("municipality"), municipality -> fill(facts, leader, used, today));
        }
    }

    private void fill(CSVRecord facts, long leader, Set<String> used, LocalDate today) {
        var random = new Random(facts.get("project").hashCode());
        var project = jdbc.sql("select id, starts_on from project where slug = ?")
                .param(facts.get("project"))
                .query(Project.class)
                .single();
        var people = new ArrayList<DemoPerson>();
        var enrolments = new ArrayList<DemoEnrolment>();
        for (var role : roles(facts)) {
            var entered = day(random, project.startsOn(), today);
            var person = DemoPerson.invent(
                    random, names, series(facts), born(random, facts, role, entered), number(facts, "identified"), used);
            people.add(person);
            enrolments.add(DemoEnrolment.invent(random, facts, next("enrolment_id"), next("person_id"), role, entered, today));
        }
        register.enter(people, enrolments, project.id(), random);
        register.check(enrolments, number(facts, "checked"), leader, random, today);
        attendance.fill(project.id(), people, enrolments, leader, today, random);
    }

    private static List<String> roles(CSVRecord facts) {
        var roles = new ArrayList<String>();
        add(roles, "PARTICIPANT", number(facts, "participants"));
        add(roles, "STAFF", number(facts, "staff"));
        add(roles, "CONTRIBUTOR", number(facts, "contributors"));
        return roles;
    }

    private static void add(List<String> roles, String role, int times) {
        for (int time = 0; time < times; time++) {
            roles.add(role);
        }
    }

    private static String series(CSVRecord facts) {
        return facts.get("names") == null ? "" : facts.get("names");
    }

    private static LocalDate day(Random random, LocalDate start, LocalDate today) {
        int days = (int) (today.toEpochDay() - start.toEpochDay()) - 12;
        return start.plusDays(random.nextInt(Math.max(1, days)));
    }

    /** Staff are grown up; participants fall into the bands by the shares of their project. */
    private static LocalDate born(Random random, CSVRecord facts, String role, LocalDate entered) {
        int chance = role.equals("PARTICIPANT") ? random.nextInt(100) : 50;
        int young = number(facts, "under_18");
        int middle = young + number(facts, "to_29");
        int grown = middle + number(facts, "to_54");
        int old = grown + number(facts, "to_60");
        int age = chance < young
                ? 14 + random.nextInt(4)
                : chance < middle
                        ? 18 + random.nextInt(12)
                        : chance < grown ? 30 + random.nextInt(25) : chance < old ? 55 + random.nextInt(6) : 61 + random.nextInt(9);
        return entered.minusYears(age).minusDays(random.nextInt(360));
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval(?::regclass)")
                .param(sequence)
                .query(Long.class)
                .single();
    }

    /** A project and its first day. */
    record Project(long id, LocalDate startsOn) {}
}
