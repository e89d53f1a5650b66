package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the invented participants told after a while: what they applied for, whether it helped, how it went half a year later. */
class DemoLater {

    private final JdbcTemplate batches;

    DemoLater(JdbcTemplate batches) {
        this.batches = batches;
    }

    void tell(DemoProject project, List<DemoEnrolment> enrolments) {
        var stays = enrolments.stream()
                .filter(one -> one.role().equals("PARTICIPANT"))
                .map(one -> new Told(one, project, new Random(one.id())))
                .toList();
        batches.batchUpdate("""
                update enrolment set unaccompanied_minor = ?, recognition_applied_on = ?, residence_applied_on = ?,
                       status_6m = ?, improved_6m = ? where id = ?
                """, stays.stream().map(Told::facts).toList());
        batches.batchUpdate(
                """
                with name as (insert into pseudonym (enrolment_id) values (?) returning id)
                insert into exit_answer (id, pseudonym_id, helpful, answered_on, way, language)
                select nextval('exit_answer_id'), id, ?, ?, ?, ? from name
                """, stays.stream().filter(Told::answered).map(Told::answer).toList());
    }

    /** One stay, and the chance by which it went on. */
    private record Told(DemoEnrolment one, DemoProject project, Random random) {

        Object[] facts() {
            var minor = chance(4);
            var recognition = chance(22) ? after(30) : null;
            var residence = chance(14) ? after(60) : null;
            var followedUp = left() != null && !left().plusMonths(6).isAfter(project.today()) && chance(85);
            var works = "EMPLOYED".equals(one.exit().status()) ? chance(85) : chance(35);
            var status = !followedUp ? null : works ? "EMPLOYED" : chance(60) ? "JOB_SEARCHING" : "INACTIVE";
            var improved = followedUp && "EMPLOYED".equals(one.employment()) ? chance(55) : null;
            return new Object[] {minor, recognition, residence, status, improved, one.id()};
        }

        boolean answered() {
            return left() != null && (one.id() % 3 > 0);
        }

        Object[] answer() {
            var swedish = project.trainsStaff();
            return new Object[] {
                one.id(),
                chance(78),
                left(),
                chance(60) ? "OWN_PHONE" : "LEADERS_PHONE",
                swedish || chance(40) ? "sv" : "ar"
            };
        }

        private @Nullable LocalDate left() {
            return one.exited();
        }

        /** A day some time after the entry, at the latest today. */
        private LocalDate after(int days) {
            var day = one.entered().plusDays(random.nextInt(days * 4));
            return day.isAfter(project.today()) ? project.today() : day;
        }

        private boolean chance(int perCent) {
            return random.nextInt(100) < perCent;
        }
    }
}
