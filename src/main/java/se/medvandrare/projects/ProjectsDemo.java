package se.medvandrare.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.DemoTenants;
import se.medvandrare.accounts.Scope;
import se.medvandrare.base.DemoData;
import se.medvandrare.base.DemoFacts;

/** Five archived project cards as their documents have them, and a fictional continuation of each that runs since last year. */
@Component
class ProjectsDemo implements DemoData {

    private final JdbcClient jdbc;
    private final DemoTenants demo;
    private final ProjectsDemoPlan plan;
    private final ProjectsDemoSteering steering;
    private final ProjectsDemoBudget budget;

    ProjectsDemo(JdbcClient jdbc, DemoTenants demo) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.plan = new ProjectsDemoPlan(jdbc);
        this.steering = new ProjectsDemoSteering(jdbc);
        this.budget = new ProjectsDemoBudget(jdbc);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void fill(LocalDate today) {
        for (var municipality : demo.municipalities()) {
            demo.workFor(municipality, id -> DemoTenants.rows("projects.csv", municipality)
                    .forEach(row -> add(row, id, today)));
        }
        demo.giveRoles(Scope.PROJECT, this::find);
    }

    private void add(CSVRecord row, long municipality, LocalDate today) {
        var id = jdbc.sql("""
                insert into project (municipality_id, owner_id, continues_id, slug, name, framework, fund, fund_period, decision,
                    programme_area, phase, archived, fictional, starts_on, ends_on, granted, total_budget, region, contact)
                values (:municipality, (select id from organisation where name = :owner and municipality_id = :municipality),
                    (select id from project where slug = :continues), :slug, :name, :framework, :fund, :fund_period,
                    :decision, :programme_area, :phase, :archived, :fictional, :starts, :ends, :granted, :total_budget,
                    :region, :contact)
                returning id
                """)
                .params(row.toMap())
                .param("municipality", municipality)
                .param("archived", row.get("archived") != null)
                .param("fictional", row.get("fictional") != null)
                .param("starts", day(row.get("starts"), today))
                .param("ends", day(row.get("ends"), today))
                .param("granted", money(row.get("granted")))
                .param("total_budget", money(row.get("total_budget")))
                .query(Long.class)
                .single();
        DemoFacts.rows("project_texts.csv").stream()
                .filter(text -> text.get("project").equals(row.get("slug")))
                .forEach(text -> describe(id, text));
        plan.fill(id, row.get("slug"), row.get("framework"), today);
        steering.fill(id, row.get("slug"), today);
        budget.fill(id, row.get("slug"), today);
    }

    private void describe(long project, CSVRecord text) {
        jdbc.sql("""
                insert into project_text (project_id, language, short_description, summary, background, purpose, objectives,
                    accessibility, equality)
                values (:id, :language, :short_description, :summary, :background, :purpose, :objectives, :accessibility,
                    :equality)
                """).params(text.toMap()).param("id", project).update();
    }

    private long find(String slug) {
        return jdbc.sql("select id from project where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    /** A date, or years from the current one, a stroke, month and day. */
    private static LocalDate day(String text, LocalDate today) {
        var parts = text.split("/");
        return parts.length == 1
                ? LocalDate.parse(text)
                : LocalDate.parse(today.getYear() + Integer.parseInt(parts[0]) + "-" + parts[1]);
    }

    private static @Nullable BigDecimal money(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
