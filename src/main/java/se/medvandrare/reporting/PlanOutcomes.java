package se.medvandrare.reporting;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medvandrare.projects.Outcomes;
import se.medvandrare.projects.ProjectFacts;

/** Tells a project's plan what its fund's indicators have reached, counted the moment it is asked. */
@Component
class PlanOutcomes implements Outcomes {

    private final Indicators indicators;

    PlanOutcomes(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public Map<String, Long> soFar(ProjectFacts project) {
        return project.framework() == null
                ? Map.of()
                : indicators.measure(project.slug(), new IndicatorForm(null, null, null)).stream()
                        .collect(Collectors.toMap(it -> it.definition().code(), Measured::value));
    }
}
