package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.activities.Sessions;
import se.medvandrare.base.Refused;

/** Lists to sign on paper, also for sessions that lie ahead. */
@Service
@Transactional
class Sheets {

    static final String EXIT_QUESTION = "exit question";

    private final Rolls rolls;
    private final RollQueries queries;
    private final Sessions sessions;
    private final CheckInCodes codes;
    private final ExitSlips exits;
    private final AccessLog log;
    private final Clock clock;
    private final String address;

    Sheets(
            Rolls rolls,
            RollQueries queries,
            Sessions sessions,
            CheckInCodes codes,
            ExitSlips exits,
            AccessLog log,
            Clock clock,
            @Value("${medvandrare.address}") String address) {
        this.rolls = rolls;
        this.queries = queries;
        this.sessions = sessions;
        this.codes = codes;
        this.exits = exits;
        this.log = log;
        this.clock = clock;
        this.address = address;
    }

    /**
     * The list of a session.
     *
     * @param everyone all who are enrolled, not those alone who usually come
     */
    public SheetPage page(long id, boolean everyone) {
        var session = taken(id);
        var enrolled = queries.rows(session);
        var all = everyone || enrolled.stream().noneMatch(RollRow::usual);
        var rows = shown("sheet", enrolled, all);
        return SheetPage.of(
                session,
                sessions.find(id).placeName(),
                address + "/arbete/aktiviteter/tillfallen/" + id + "/narvaro",
                rows.stream().map(RollRow::name).toList(),
                all,
                begun(session),
                queries.hidden(session));
    }

    /** A slip with a code for each, to be cut out and handed out. */
    public SlipPage slips(long id, boolean everyone) {
        var session = taken(id);
        var owner = sessions.find(id).ownerTenant();
        var enrolled = queries.rows(session);
        var all = everyone || enrolled.stream().noneMatch(RollRow::usual);
        var slips = shown("slips", enrolled, all).stream()
                .map(row ->
                        new SlipPage.Slip(row.name(), CheckInCodes.readable(codes.once(owner, id, row.enrolmentId()))))
                .toList();
        return SlipPage.of(session, slips, all, begun(session), queries.hidden(session));
    }

    /** A code for each that opens the question at the exit. */
    public QuestionPage questions(long id, boolean everyone) {
        var session = taken(id);
        var enrolled = queries.rows(session);
        var all = everyone || enrolled.stream().noneMatch(RollRow::usual);
        var names = new LinkedHashMap<Long, String>();
        shown(EXIT_QUESTION, enrolled, all).forEach(row -> names.put(row.enrolmentId(), row.name()));
        return new QuestionPage(
                session, exits.papers(session.projectId(), names), all, begun(session), queries.hidden(session));
    }

    private boolean begun(SessionRow session) {
        return !session.startsAt().toLocalDate().isAfter(LocalDate.now(clock));
    }

    private SessionRow taken(long id) {
        var session = rolls.session(id);
        if (session.cancelled()) {
            throw new Refused("participants.roll.cancelled");
        }
        return session;
    }

    private List<RollRow> shown(String purpose, List<RollRow> enrolled, boolean all) {
        var rows = enrolled.stream().filter(row -> all || row.usual()).toList();
        log.shown(purpose, rows.stream().map(RollRow::personId).toList());
        return rows;
    }
}
