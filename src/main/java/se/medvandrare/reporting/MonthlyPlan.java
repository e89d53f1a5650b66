package se.medvandrare.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.reporting.MonthlyMonth.State;
import se.medvandrare.reporting.MonthlyQueries.Counted;
import se.medvandrare.reporting.MonthlyQueries.Sent;

/**
 * Which monthly file is sent when: from the first month of the project to its last, one after the other. Who corrects a month
 * sends it and all later ones again, in order.
 */
class MonthlyPlan {

    private final LocalDate today;
    private final Map<YearMonth, Counted> counted;
    private final Map<YearMonth, Sent> sent;
    private final List<MonthlyMonth> months = new ArrayList<>();
    private boolean somethingWaits;
    private boolean corrected;
    private OffsetDateTime lastSent = OffsetDateTime.MIN;

    private MonthlyPlan(LocalDate today, Map<YearMonth, Counted> counted, Map<YearMonth, Sent> sent) {
        this.today = today;
        this.counted = counted;
        this.sent = sent;
    }

    /** All months, the first first. */
    static List<MonthlyMonth> of(
            ProjectFacts project, LocalDate today, Map<YearMonth, Counted> counted, Map<YearMonth, Sent> sent) {
        var plan = new MonthlyPlan(today, counted, sent);
        var last = YearMonth.from(project.endsOn());
        for (var month = YearMonth.from(project.startsOn()); !month.isAfter(last); month = month.plusMonths(1)) {
            plan.add(month);
        }
        return plan.months;
    }

    private void add(YearMonth month) {
        var was = sent.get(month);
        var state = was == null ? unsent(month) : sentBefore(was);
        somethingWaits = somethingWaits || state != State.SENT && state != State.COMING;
        months.add(new MonthlyMonth(month, state, counted.get(month), was));
    }

    private State unsent(YearMonth month) {
        var opens = MonthlyMonth.opensOn(month);
        if (today.isBefore(opens)) {
            return State.COMING;
        }
        var late = today.isAfter(new MonthlyMonth(month, State.OPEN, null, null).dueOn());
        return somethingWaits ? State.WAITS : late ? State.LATE : State.OPEN;
    }

    private State sentBefore(Sent was) {
        corrected = corrected || was.differs() || was.markedAt().isBefore(lastSent);
        lastSent = was.markedAt().isAfter(lastSent) ? was.markedAt() : lastSent;
        return !corrected ? State.SENT : somethingWaits ? State.AGAIN_LATER : State.AGAIN;
    }
}
