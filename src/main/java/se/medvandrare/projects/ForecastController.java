package se.medvandrare.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.base.Option;
import se.medvandrare.base.Refused;
import se.medvandrare.network.FormPage.Field;

/** Says what the indicators of a project will reach. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/prognoser")
class ForecastController extends NewRowController<ForecastForm, Forecast> {

    static final RowKind KIND =
            new RowKind("prognoser", "projects.forecast", "forecastForm", "forecast", "/mal#prognoser");

    private final PlanPages pages;
    private final Clock clock;

    ForecastController(CardRows rows, PlanPages pages, Clock clock) {
        super(rows, KIND, Forecast.class);
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    protected ForecastForm empty() {
        return ForecastForm.until(null);
    }

    @Override
    protected Forecast begin(long project, ForecastForm form) {
        return new Forecast(project, LocalDate.now(clock));
    }

    @Override
    protected void fill(Forecast forecast, ForecastForm form) {
        if (pages.measures(forecast.projectId()).stream().map(Option::value).noneMatch(form.indicator()::equals)) {
            throw new Refused("projects.refused.indicator");
        }
        forecast.fill(form);
    }

    @Override
    protected List<Field> fields(String slug, @Nullable Long id) {
        return List.of(
                Field.oneOf("indicator", pages.measures(rows().open(slug).id())),
                Field.of("expected", "text"),
                Field.of("dueOn", "date"),
                Field.of("why", "textarea"));
    }
}
