package se.medvandrare.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.network.Texts;

/**
 * What is typed about a project's fund, decision, money and period, and what it is.
 *
 * @param continues slug of the earlier project
 */
@NullUnmarked
record CardForm(
        Integer version,
        @NotBlank @Size(max = 160) String name,
        @NotNull Phase phase,
        String framework,
        @Size(max = 80) String fund,
        @Size(max = 80) String fundPeriod,
        @Size(max = 160) String decision,
        @PositiveOrZero BigDecimal granted,
        @PositiveOrZero BigDecimal totalBudget,
        @Size(max = 160) String programmeArea,
        @Size(max = 160) String region,
        @Size(max = 500) String municipalities,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Size(max = 300) String contact,
        String continues,
        Boolean archived,
        Boolean fictional) {

    void fill(Project project) {
        project.describe(name.strip(), phase, Texts.orNull(programmeArea), Texts.orNull(contact));
        project.workIn(Texts.orNull(region), Texts.orNull(municipalities));
        project.fund(Texts.orNull(framework), Texts.orNull(fund), Texts.orNull(fundPeriod));
        project.budget(Texts.orNull(decision), granted, totalBudget);
        project.run(startsOn, endsOn);
        project.mark(Boolean.TRUE.equals(archived), Boolean.TRUE.equals(fictional));
    }
}
