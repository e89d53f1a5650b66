package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.network.Texts;

/** What an indicator is believed to reach by a day; of an indicator's forecasts the one said last holds. */
@Entity
@NullUnmarked
class Forecast implements CardRow<ForecastForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private Long ownIndicatorId;
    private String code;
    private BigDecimal expected;
    private LocalDate dueOn;
    private LocalDate saidOn;
    private String why;

    protected Forecast() {}

    Forecast(long projectId, LocalDate today) {
        this.projectId = projectId;
        this.saidOn = today;
    }

    @Override
    public void fill(ForecastForm form) {
        var measure = Measure.of(form.indicator());
        ownIndicatorId = measure.own();
        code = measure.code();
        expected = form.expected();
        dueOn = form.dueOn();
        why = Texts.orNull(form.why());
    }

    @Override
    public long projectId() {
        return projectId;
    }

    @Override
    public Integer version() {
        return version;
    }

    @Override
    public ForecastForm toForm() {
        return new ForecastForm(version, new Measure(ownIndicatorId, code).key(), Amounts.plain(expected), dueOn, why);
    }
}
