package se.medvandrare.support;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.RefusedAt;
import se.medvandrare.desk.CodeKind;
import se.medvandrare.desk.Words;

/** What a guide can do with their own cases. */
@Service
@Transactional
class Cases {

    private static final String FIELDS =
            "alias, language, municipality_id, level, interests, times, obstacle_time, obstacle_money,"
                    + " obstacle_child_care, obstacle_transport, obstacle_language, obstacle_other, wish,"
                    + " email, letter_language, letters_from";
    private static final String VALUES =
            ":alias, :language, :municipality, :level, :interests::text[], :times::text[], :time, :money,"
                    + " :childCare, :transport, :swedish, :other, :wish,"
                    + " :email, :letterLanguage, cast(:lettersFrom as date)";

    private final JdbcClient jdbc;
    private final CaseQueries queries;
    private final GuidanceWords words;
    private final Words names;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    Cases(
            JdbcClient jdbc,
            CaseQueries queries,
            GuidanceWords words,
            Words names,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.words = words;
        this.names = names;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Opens a case of the current guide and gives its number. */
    long open(CaseForm form) {
        mustUseOpenWords(form, List.of(), List.of());
        long id =
                jdbc.sql("select nextval('guidance_case_id')").query(Long.class).single();
        filled(
                        jdbc.sql("insert into guidance_case (id, guide_id, opened_on, " + FIELDS
                                + ") values (:id, :me, :today, " + VALUES + ")"),
                        id,
                        form)
                .param("today", LocalDate.now(clock))
                .param("lettersFrom", since(form, null))
                .update();
        log.note("MADE", GuidanceWords.CASE, id);
        return id;
    }

    /** Says no when it is closed, and when it was changed in another window meanwhile. */
    void change(long id, CaseForm form) {
        var before = mustBeOpen(id);
        mustUseOpenWords(form, before.wanted(), before.obstacles().keySet());
        var changed = filled(
                        jdbc.sql("update guidance_case set version = version + 1, (" + FIELDS + ") = row(" + VALUES
                                + ") where id = :id and guide_id = :me and closed_on is null and version = :version"),
                        id,
                        form)
                .param("version", form.version(), Types.INTEGER)
                .param("lettersFrom", since(form, before))
                .update();
        if (changed == 0) {
            throw new ObjectOptimisticLockingFailureException(CaseForm.class, id);
        }
        log.note("CHANGED", GuidanceWords.CASE, id);
    }

    /** Nobody writes to the person any more, so the address goes at once. */
    void close(long id, CaseOutcome outcome) {
        mustBeOpen(id);
        move(
                id,
                "email = null, letter_language = null, letters_from = null, closed_on = :today, outcome = '" + outcome
                        + "'",
                "closed_on is null");
        log.note("DONE", GuidanceWords.CASE, id);
    }

    void reopen(long id) {
        move(id, "closed_on = null, outcome = null", "closed_on is not null");
        log.note("OPEN", GuidanceWords.CASE, id);
    }

    /** Gives an open case to another guide of the tenant; it is then theirs alone. */
    void handOver(long id, long guide) {
        mustBeOpen(id);
        if (queries.colleagues(user.tenant(), user.id()).stream()
                .noneMatch(it -> it.value().equals(String.valueOf(guide)))) {
            throw new Refused("support.handOver.unknown");
        }
        move(id, "guide_id = " + guide, "closed_on is null");
        log.note("HANDED_OVER", GuidanceWords.CASE, id);
    }

    /** Takes over the open cases of those who guide no longer, and gives how many they were. */
    int takeOver() {
        var taken = jdbc.sql("update guidance_case c set guide_id = :me, version = version + 1 where "
                        + CaseQueries.LEFT + " returning c.id")
                .param("me", user.id())
                .query(Long.class)
                .list();
        taken.forEach(id -> log.note("HANDED_OVER", GuidanceWords.CASE, id));
        return taken.size();
    }

    /** Gives the case; says that there is none when it is somebody else's. */
    SealedCase mustBeOpen(long id) {
        var found = queries.find(id, user.id()).orElseThrow(() -> new NotFound("Case", id));
        if (found.closedOn() != null) {
            throw new Refused("support.case.isClosed");
        }
        return found;
    }

    private void mustUseOpenWords(CaseForm form, Collection<Interest> wanted, Collection<String> obstacles) {
        var interest = names.closed(CodeKind.INTEREST, form.interests(), wanted);
        var obstacle = names.closed(CodeKind.OBSTACLE, form.obstacles().keySet(), obstacles);
        interest.or(() -> obstacle).ifPresent(word -> {
            throw new RefusedAt("interests", "support.case.word.closed", word);
        });
    }

    private void move(long id, String change, String when) {
        var moved = jdbc.sql("update guidance_case set version = version + 1, " + change
                        + " where id = :id and guide_id = :me and " + when)
                .param("id", id)
                .param("me", user.id())
                .param("today", LocalDate.now(clock))
                .update();
        if (moved == 0) {
            throw new NotFound("Case", id);
        }
    }

    private JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, long id, CaseForm form) {
        return statement
                .param("id", id)
                .param("me", user.id())
                .param("alias", words.seal(GuidanceWords.CASE, "alias", id, form.alias()))
                .param("language", form.language())
                .param("municipality", form.municipalityId())
                .param("level", form.level().name())
                .param("interests", names(form.interests()))
                .param("times", names(form.times()))
                .param("time", name(form.obstacleTime()))
                .param("money", name(form.obstacleMoney()))
                .param("childCare", name(form.obstacleChildCare()))
                .param("transport", name(form.obstacleTransport()))
                .param("swedish", name(form.obstacleLanguage()))
                .param("other", name(form.obstacleOther()))
                .param("wish", words.seal(GuidanceWords.CASE, "wish", id, form.wish()), Types.BINARY)
                .param("email", words.seal(GuidanceWords.CASE, "email", id, form.email()), Types.BINARY)
                .param("letterLanguage", form.languageOfLetters(), Types.VARCHAR);
    }

    /** When the person said yes to letters. */
    private @Nullable LocalDate since(CaseForm form, @Nullable SealedCase before) {
        if (form.email() == null) {
            return null;
        }
        var from = before == null ? null : before.lettersFrom();
        return from == null ? LocalDate.now(clock) : from;
    }

    private static String[] names(List<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).distinct().toArray(String[]::new);
    }

    private static @Nullable String name(@Nullable ObstacleState state) {
        return state == null ? null : state.name();
    }
}
