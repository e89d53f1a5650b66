package se.medvandrare.answers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.projects.Projects;

/** Puts together the slips, for the clerk and for whoever holds the address. */
@Service("slipPages")
@Transactional(readOnly = true)
class SlipPages {

    private final SlipQueries queries;
    private final AnswerQueries answers;
    private final SlipWriter writer;
    private final SlipWords words;
    private final Languages languages;
    private final Projects projects;
    private final CurrentUser user;
    private final String address;

    SlipPages(
            SlipQueries queries,
            AnswerQueries answers,
            SlipWriter writer,
            SlipWords words,
            Languages languages,
            Projects projects,
            CurrentUser user,
            @Value("${medvandrare.address}") String address) {
        this.queries = queries;
        this.answers = answers;
        this.writer = writer;
        this.words = words;
        this.languages = languages;
        this.projects = projects;
        this.user = user;
        this.address = address;
    }

    /** What the clerk has in the making, in Swedish; empty when there is nothing. */
    Optional<SlipPage> inTheMaking() {
        return queries.inTheMaking(user.id())
                .map(slip -> page(slip, languages.get(Language.SWEDISH), null))
                .filter(page -> !page.rows().isEmpty());
    }

    /** How many lines fit on a slip. */
    public int most() {
        return Slips.MOST;
    }

    /** How many lines the slip in the making has. */
    public int lines() {
        return queries.count(user.id());
    }

    List<SlipQueries.Given> lately() {
        return queries.lately(user.id());
    }

    /** A slip that was given, in the language it was given in. */
    SlipPage given(long id) {
        var slip = queries.given(id).orElseThrow(() -> new NotFound("Slip", id));
        var token = Objects.requireNonNull(words.openToken(id, slip.token()));
        var where =
                address + "/" + slip.language() + "/" + answers.home().slug() + "/lapp/" + user.tenant() + "-" + token;
        return page(slip, languages.get(slip.language()), where);
    }

    /** Where the service desk answers; null when nowhere. */
    @Nullable String phone() {
        return answers.home().phone();
    }

    /** What whoever holds the address reads; inside the tenant that gave it. */
    SlipPage open(String token, Language reader) {
        return page(queries.byAddress(token).orElseThrow(() -> new NotFound("Slip", "")), reader, null);
    }

    /** A line of a slip in the making, as its form shows it. */
    LineForm line(long id) {
        return queries.ofLine(id).stream()
                .flatMap(slip -> queries.lines(slip.id(), languages.get(Language.SWEDISH)).stream())
                .filter(line -> line.id() == id)
                .map(this::form)
                .findFirst()
                .orElseThrow(() -> new NotFound("Line", id));
    }

    private LineForm form(SlipQueries.Line line) {
        return new LineForm(
                words.open("what", line.id(), line.what()),
                words.open("translated", line.id(), line.translated()),
                words.open("at_time", line.id(), line.atTime()),
                words.open("address", line.id(), line.ownAddress()),
                words.open("ask_for", line.id(), line.askFor()),
                line.step(),
                false);
    }

    private SlipPage page(SlipQueries.Slip slip, Language reader, @Nullable String where) {
        var sides = writer.sides(reader);
        var read = sides.stream().map(side -> queries.lines(slip.id(), side)).toList();
        return new SlipPage(
                slip.id(),
                sides.stream().map(writer::side).toList(),
                writer.rows(read, sides),
                where,
                slip.expiresAt(),
                read.get(0).stream()
                        .map(SlipQueries.Line::projectId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(project -> projects.funding(project, reader.tag()))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
