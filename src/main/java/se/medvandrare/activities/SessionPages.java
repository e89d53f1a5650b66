package se.medvandrare.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Option;
import se.medvandrare.projects.Funding;
import se.medvandrare.projects.Projects;

/** What staff see of one session, and who has signed up for it. */
@Service
@Transactional
class SessionPages {

    private final Sessions sessions;
    private final SignUpQueries signUps;
    private final PlanningQueries queries;
    private final SignUpCipher cipher;
    private final Calls calls;
    private final Projects projects;
    private final Mine mine;
    private final WorkLog log;
    private final JdbcClient jdbc;

    SessionPages(
            Sessions sessions,
            SignUpQueries signUps,
            PlanningQueries queries,
            SignUpCipher cipher,
            Calls calls,
            Projects projects,
            Mine mine,
            WorkLog log,
            JdbcClient jdbc) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.queries = queries;
        this.cipher = cipher;
        this.calls = calls;
        this.projects = projects;
        this.mine = mine;
        this.log = log;
        this.jdbc = jdbc;
    }

    SessionWork session(long id) {
        var facts = sessions.mine(id);
        var language = LocaleContextHolder.getLocale().getLanguage();
        return new SessionWork(
                facts,
                signUps.room(id),
                queries.places(mine.reach()),
                facts.projectId() == null ? null : projects.funding(facts.projectId(), language));
    }

    SessionForm form(long id) {
        return mine.session(id).form();
    }

    String seen(long id) {
        return mine.session(id).seen();
    }

    /** The names, and a note that they were shown. */
    List<SignUpRow> signUps(long id) {
        sessions.mine(id);
        log.note("SHOWN_SIGN_UPS", "session", id);
        return jdbc.sql("""
                select id, name, contact, contact_kind, state, language,
                       made_at at time zone 'Europe/Stockholm' as made_at,
                       checked_in_at at time zone 'Europe/Stockholm' as arrived_at
                  from sign_up where session_id = :session and state <> 'CANCELLED' order by state, made_at, id
                """).param("session", id).query(this::open).list();
    }

    /** Who has to be told by telephone; shown together with the names. */
    List<Calls.Call> calls(long id) {
        sessions.mine(id);
        return calls.of(id);
    }

    boolean mustCall(long id) {
        return calls.any(id);
    }

    private SignUpRow open(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        var kind = ContactKind.valueOf(row.getString("contact_kind"));
        return new SignUpRow(
                cipher.name(id, row.getBytes("name")),
                Contact.readable(kind, cipher.contact(id, row.getBytes("contact"))),
                SignUpState.valueOf(row.getString("state")),
                row.getString("language"),
                row.getObject("made_at", LocalDateTime.class),
                row.getObject("arrived_at", LocalDateTime.class));
    }

    /** A session to work with. */
    record SessionWork(
            SessionFacts facts,
            SignUpQueries.Room room,
            List<Option> places,
            @Nullable Funding funding) {}

    /** Somebody who has signed up. */
    record SignUpRow(
            String name,
            String contact,
            SignUpState state,
            String language,
            LocalDateTime madeAt,
            @Nullable LocalDateTime arrivedAt) {}
}
