package se.medvandrare.participants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the lists of participants. Identity is joined in every one, so that protected people have no line. */
@Repository
class ParticipantQueries {

    private static final String MISSING = """
            num_nulls(p.birth_date, e.third_country_national, e.employment, e.in_education, e.isced)
              + (p.gender = 'UNKNOWN')::int""";

    private static final String UNCHECKED =
            "e.role = 'PARTICIPANT' and not exists (select from target_group_check c where c.enrolment_id = e.id)";

    private static final String WITHOUT_STATUS =
            "e.role = 'PARTICIPANT' and e.exited_on is not null and e.exit_status is null";

    private static final String FROM = """
              from enrolment e
              join person p on p.id = e.person_id
              left join identity i on i.person_id = e.person_id
            """;

    private static final String LATEST_NUMBER = """
              left join lateral (select id, kind, number from identifier
                                  where person_id = e.person_id order by since desc, id desc limit 1) n on true
            """;

    private static final String ROW = """
            select e.id as enrolment_id, e.person_id, e.project_id, i.given_name, i.family_name, p.birth_date, p.gender, e.role,
                   e.entered_on, e.exited_on, n.id as number_id, n.kind, n.number,
                   exists (select from target_group_check c where c.enrolment_id = e.id) as checked,
            """;

    private static final String CHOSEN =
            " where e.project_id = :project and (" + choice(Show.INNE, "e.exited_on is null")
                    + choice(Show.AVSLUTADE, "e.exited_on is not null")
                    + choice(Show.SAKNAR, "e.role = 'PARTICIPANT' and " + MISSING + " > 0")
                    + choice(Show.OKONTROLLERADE, UNCHECKED)
                    + choice(Show.UTANSTATUS, WITHOUT_STATUS)
                    + ":show = 'ALLA')";

    private static final String NAMED = """
             and (:name = '' or i.sort_name >= plain(:name) and i.sort_name < plain(:name) || chr(1114111))
            """;

    private final JdbcClient jdbc;

    ParticipantQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String choice(Show show, String condition) {
        return ":show = '" + show + "' and " + condition + " or ";
    }

    /** How many the choice finds, seen and hidden; nobody hidden is found by name. */
    Found count(long project, Show show, String name) {
        return jdbc.sql("select count(i.person_id) as seen, count(*) - count(i.person_id) as hidden" + FROM + CHOSEN
                        + NAMED)
                .param("project", project)
                .param("show", show.name())
                .param("name", name)
                .query(Found.class)
                .single();
    }

    List<Line> list(long project, Show show, String name, int offset) {
        return jdbc.sql(ROW + MISSING + " as missing" + FROM + LATEST_NUMBER + CHOSEN + NAMED + """
                 and i.person_id is not null order by i.sort_name, e.id limit :size offset :offset
                """)
                .param("project", project)
                .param("show", show.name())
                .param("name", name)
                .param("size", ParticipantPage.SIZE)
                .param("offset", offset)
                .query(Line.class)
                .list();
    }

    List<Line> seen(Collection<Long> enrolments) {
        return jdbc.sql(ROW + MISSING + " as missing" + FROM + LATEST_NUMBER + """
                 where e.id = any(:ids) and i.person_id is not null order by i.sort_name, e.id
                """)
                .param("ids", enrolments.toArray(Long[]::new))
                .query(Line.class)
                .list();
    }

    /** The projects the enrolments belong to, with how many of the enrolments each has. */
    List<Share> shares(Collection<Long> enrolments) {
        return jdbc.sql("select project_id, count(*) as people from enrolment where id = any(:ids) group by project_id")
                .param("ids", enrolments.toArray(Long[]::new))
                .query(Share.class)
                .list();
    }

    /** What waits in each of the projects. */
    List<Gap> gaps(List<Long> projects) {
        return jdbc.sql("select e.project_id, count(*) filter (where " + UNCHECKED + ") as unchecked,"
                        + " count(*) filter (where e.role = 'PARTICIPANT' and " + MISSING + " > 0) as missing,"
                        + " count(*) filter (where " + WITHOUT_STATUS + ") as without_status,"
                        + " count(*) filter (where e.role = 'PARTICIPANT' and e.exited_on is null) as inside"
                        + FROM + " where e.project_id = any(:projects) group by e.project_id")
                .param("projects", projects.toArray(Long[]::new))
                .query(Gap.class)
                .list();
    }

    /** Seen and hidden people. */
    record Found(int seen, int hidden) {}

    /** How many of some enrolments a project has. */
    record Share(long projectId, int people) {}

    /** What waits in a project. */
    record Gap(long projectId, int unchecked, int missing, int withoutStatus, int inside) {}

    /** A row as read, the number still encrypted. */
    record Line(
            long enrolmentId,
            long personId,
            long projectId,
            String givenName,
            String familyName,
            @Nullable LocalDate birthDate,
            Person.Gender gender,
            Enrolment.Role role,
            LocalDate enteredOn,
            @Nullable LocalDate exitedOn,
            @Nullable Long numberId,
            Identifier.@Nullable Kind kind,
            byte @Nullable [] number,
            boolean checked,
            int missing) {

        String name() {
            return (givenName + " " + familyName).strip();
        }
    }
}
