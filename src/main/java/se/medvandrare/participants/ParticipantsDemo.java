package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** Whoever is registered twice stands beyond this place. */
    private static final int TWICE_FROM = 70;

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final DemoRegister register;
    private final DemoAttendance attendance;
    private final DemoLater later;
    private final DemoNames names = new DemoNames();

    ParticipantsDemo(JdbcClient jdbc, JdbcTemplate batches, DemoTenants demo, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.register = new DemoRegister(batches, cipher);
        this.attendance = new DemoAttendance(jdbc, batches);
        this.later = new DemoLater(batches);
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
            demo.workFor(facts.get("municipality"), municipality -> fill(project(facts, today), leader, used));
        }
    }

    private void fill(DemoProject project, long leader, Set<String> used) {
        var people = new ArrayList<DemoPerson>();
        var enrolments = new ArrayList<DemoEnrolment>();
        for (var facts : DemoFacts.rows("first_enrolments.csv")) {
            var entered = project.startsOn().plusDays(3 + 4L * people.size());
            var born = entered.minusYears(Long.parseLong(facts.get("age"))).minusDays(100);
            people.add(DemoPerson.invent(project, names, born, used).known(born));
            enrolments.add(DemoEnrolment.first(project, next("enrolment_id"), next("person_id"), entered, facts));
        }
        for (var role : project.roles().subList(people.size(), project.roles().size())) {
            var entered = project.day();
            people.add(DemoPerson.invent(project, names, project.born(role, entered), used));
            enrolments.add(DemoEnrolment.invent(project, next("enrolment_id"), next("person_id"), role, entered));
        }
        registerSomebodyTwice(project, people, enrolments);
        register.enter(project, people, enrolments);
        register.check(project, enrolments, leader);
        attendance.fill(project, people, enrolments, leader);
        later.tell(project, enrolments);
    }

    /** In a large project somebody was enrolled again, without a number and spelled in another way. */
    private static void registerSomebodyTwice(
            DemoProject project, List<DemoPerson> people, List<DemoEnrolment> enrolments) {
        var last = project.roles().lastIndexOf("PARTICIPANT");
        var before = IntStream.range(TWICE_FROM, last)
                .filter(place -> people.get(place).birthDate() != null)
                .filter(place -> enrolments
                        .get(place)
                        .entered()
                        .isBefore(enrolments.get(last).entered()))
                .findFirst();
        if (last > TWICE_FROM) {
            before.ifPresent(place -> people.set(last, people.get(place).again()));
        }
    }

    private DemoProject project(CSVRecord facts, LocalDate today) {
        var random = new Random(facts.get("project").hashCode());
        return jdbc.sql("select id, starts_on from project where slug = ?")
                .param(facts.get("project"))
                .query((row, number) ->
                        new DemoProject(row.getLong(1), row.getObject(2, LocalDate.class), today, facts, random))
                .single();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval(?::regclass)")
                .param(sequence)
                .query(Long.class)
                .single();
    }
}
