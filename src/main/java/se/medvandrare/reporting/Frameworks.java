package se.medvandrare.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.RefusedAt;
import se.medvandrare.network.Collision;
import se.medvandrare.projects.Definitions;

/** Frameworks and definitions as an administrator reads and writes them. A sealed report keeps what it was counted by. */
@Service
@Transactional
class Frameworks {

    private final FrameworkQueries queries;
    private final Definitions definitions;
    private final Clock clock;

    Frameworks(FrameworkQueries queries, Definitions definitions, Clock clock) {
        this.queries = queries;
        this.definitions = definitions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FrameworkPage page(FrameworkFilter asked) {
        var all = queries.frameworks();
        var code = FrameworkFilter.orNull(asked.ramverk());
        var framework = code == null ? all.get(0) : find(all, code);
        var today = LocalDate.now(clock);
        return new FrameworkPage(all, framework, asked, queries.rows(framework.code(), asked, today), today);
    }

    @Transactional(readOnly = true)
    public DefinitionPage definition(String framework, String code) {
        var versions = queries.versions(framework, code);
        if (versions.isEmpty()) {
            throw new NotFound("Indicator", code);
        }
        return new DefinitionPage(
                find(queries.frameworks(), framework),
                versions,
                queries.changes(framework, code),
                LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public List<FrameworkQueries.Bands> bandSets() {
        return queries.bandSets();
    }

    /** What a form about a definition offers. */
    @Transactional(readOnly = true)
    public DefinitionOptions options(String framework) {
        return new DefinitionOptions(
                open(framework), queries.bandSets(), queries.outputs(framework), queries.sealedUntil(framework));
    }

    /** A new indicator, from the next new year that no sealed report reaches. */
    @Transactional(readOnly = true)
    public DefinitionForm blank(String framework) {
        var amif = framework.startsWith("AMIF");
        return DefinitionForm.empty(
                suggested(framework, List.of()),
                DefinitionForm.COMPUTED.get(amif ? 0 : 1),
                open(framework).code());
    }

    /** A new version, with what holds now to begin from. */
    @Transactional(readOnly = true)
    public DefinitionForm next(String framework, String code) {
        open(framework);
        var page = definition(framework, code);
        return DefinitionForm.of(page.current(), null, suggested(framework, page.versions()), null);
    }

    /** A version that may still be changed. */
    @Transactional(readOnly = true)
    public DefinitionForm form(String framework, String code, long id) {
        return form(changeable(framework, code, id));
    }

    public void addIndicator(String framework, DefinitionForm form) {
        check(framework, form);
        definitions.addIndicator(framework, Objects.requireNonNull(form.indicatorCode()));
        definitions.add(framework, form.indicatorCode(), form.row());
    }

    public void addVersion(String framework, String code, DefinitionForm form) {
        if (definition(framework, code).versions().stream()
                .allMatch(it -> it.owner().equals("OTHER"))) {
            throw new NotFound("Indicator", code);
        }
        check(framework, form);
        definitions.add(framework, code, form.row());
    }

    public void change(String framework, String code, long id, DefinitionForm form) {
        definitions.hold(framework, code);
        var saved = changeable(framework, code, id);
        Collision.unlessSame("reporting.define", form.version(), saved.version(), form, form(saved));
        check(framework, form);
        definitions.change(framework, code, id, form.row());
    }

    public void addBands(BandSetForm form) {
        definitions.addBands(form.name().strip(), form.source().strip(), form.toBands());
    }

    private void check(String framework, DefinitionForm form) {
        var offered = options(framework);
        if (!offered.knows(form)) {
            throw new NotFound("Definition", framework);
        }
        var sealed = offered.sealedUntil();
        if (sealed != null && !form.validFrom().isAfter(sealed)) {
            throw new RefusedAt("validFrom", "reporting.define.validFrom.sealed", sealed.toString());
        }
    }

    private VersionRow changeable(String framework, String code, long id) {
        var row = queries.version(framework, code, id)
                .filter(VersionRow::own)
                .orElseThrow(() -> new NotFound("Version", id));
        if (!row.mayChange(LocalDate.now(clock))) {
            throw new Refused("reporting.define.begun");
        }
        return row;
    }

    private static DefinitionForm form(VersionRow row) {
        return DefinitionForm.of(row, row.version(), row.validFrom(), row.validTo());
    }

    /** The next new year that no sealed report reaches and at which none of one's own versions has begun yet. */
    private LocalDate suggested(String framework, List<VersionRow> versions) {
        var sealed = queries.sealedUntil(framework);
        var own = versions.stream().filter(VersionRow::own).map(VersionRow::validFrom);
        return Stream.concat(own, Stream.of(LocalDate.now(clock), sealed == null ? LocalDate.MIN : sealed))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusYears(1)
                .withDayOfYear(1);
    }

    private FrameworkQueries.Framework open(String framework) {
        var found = find(queries.frameworks(), framework);
        if (found.archived()) {
            throw new Refused("reporting.define.archived", found.name());
        }
        return found;
    }

    private static FrameworkQueries.Framework find(List<FrameworkQueries.Framework> all, @Nullable String code) {
        return all.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("Framework", code));
    }
}
