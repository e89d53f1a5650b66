package se.medvandrare.projects;

import org.springframework.stereotype.Service;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.Refused;

/** The indicators a project has thought out itself. */
@Service
class OwnIndicators extends CardRows<OwnIndicatorForm, OwnIndicator> {

    private final CardQueries queries;
    private final Goals goals;

    OwnIndicators(CardDoor door, OwnIndicatorRepository indicators, WorkLog log, CardQueries queries, Goals goals) {
        super(door, indicators, log, RowKind.OWN_INDICATOR);
        this.queries = queries;
        this.goals = goals;
    }

    @Override
    OwnIndicator begin(long project, OwnIndicatorForm form) {
        return new OwnIndicator(project, queries.nextIndicator(project));
    }

    @Override
    void fill(OwnIndicator indicator, OwnIndicatorForm form, long project) {
        goals.known(form.goalId(), project);
        form.fill(indicator);
    }

    @Override
    void refuseRemoval(long id) {
        if (!queries.readings(id).isEmpty()) {
            throw new Refused("projects.refused.hasReadings");
        }
    }
}
