package se.medvandrare.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Role;
import se.medvandrare.accounts.Tile;
import se.medvandrare.accounts.Tiles;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** Tells a project leader how many participants cannot be counted yet. */
@Component
@Transactional(readOnly = true)
class ReportingTiles implements Tiles {

    private final Projects projects;
    private final IndicatorQueries definitions;
    private final FigureQueries figures;
    private final CurrentUser user;
    private final Clock clock;

    ReportingTiles(
            Projects projects, IndicatorQueries definitions, FigureQueries figures, CurrentUser user, Clock clock) {
        this.projects = projects;
        this.definitions = definitions;
        this.figures = figures;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<Tile> today() {
        return user.is(Role.LEADER)
                ? projects.mine().stream()
                        .filter(project -> project.framework() != null && !project.archived())
                        .map(this::tile)
                        .filter(tile -> tile.number() > 0)
                        .toList()
                : List.of();
    }

    private Tile tile(ProjectFacts project) {
        var incomplete = definitions.computed(project.framework(), project, LocalDate.now(clock)).stream()
                .map(Definition::population)
                .distinct()
                .mapToLong(population -> figures.incomplete(project.id(), population))
                .max();
        return new Tile(
                "reporting.tile.incomplete",
                incomplete.orElse(0),
                "/arbete/projekt/" + project.slug() + "/indikatorer#luckor",
                "chart");
    }
}
