package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Municipalities;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.QrCode;
import se.medvandrare.participants.ExitQuestionQueries.Numbered;
import se.medvandrare.projects.Projects;

/** Writes the ways to the question at the exit, for people whom the caller may see. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExitSlips {

    private final ExitQuestionQueries queries;
    private final ExitLinks links;
    private final Projects projects;
    private final Municipalities municipalities;
    private final Languages languages;
    private final MessageSource texts;
    private final CurrentUser user;
    private final Clock clock;
    private final String address;

    ExitSlips(
            ExitQuestionQueries queries,
            ExitLinks links,
            Projects projects,
            Municipalities municipalities,
            Languages languages,
            MessageSource texts,
            CurrentUser user,
            Clock clock,
            @Value("${medvandrare.address}") String address) {
        this.queries = queries;
        this.links = links;
        this.projects = projects;
        this.municipalities = municipalities;
        this.languages = languages;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
        this.address = address;
    }

    /**
     * One for each; the funds of most projects do not ask, and then there are none.
     *
     * @param names by enrolment, in the order of the paper
     */
    public List<List<ExitSlip>> papers(long project, Map<Long, String> names) {
        if (!queries.asks(project)) {
            throw new NotFound("Question", project);
        }
        queries.number(names.keySet());
        var numbered = queries.numbered(names.keySet());
        var home = home(projects.find(project).municipalityId());
        var slips = new ArrayList<ExitSlip>();
        names.forEach((enrolment, name) -> numbered.stream()
                .filter(it -> it.enrolmentId() == enrolment)
                .forEach(it -> slips.add(slip(name, it, home))));
        return ExitSlip.papers(slips);
    }

    private ExitSlip slip(String name, Numbered one, String home) {
        var language = language(one.language());
        var today = LocalDate.now(clock);
        var own = ExitLink.onOwnPhone(user.tenant(), one.pseudonym(), today);
        var leaders = ExitLink.onLeadersPhone(user.tenant(), one.pseudonym(), today);
        var start = "/" + language.tag() + "/" + home + "/fraga/";
        var whole = address + start + links.token(own);
        return new ExitSlip(
                name,
                language,
                texts.getMessage("participants.public.question.slip", null, language.page()),
                whole,
                QrCode.of(whole),
                start + links.token(leaders));
    }

    /** The person's own language when the pages are written in it, else Swedish. */
    private Language language(@Nullable String tag) {
        return languages.active().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseGet(() -> languages.get(Language.SWEDISH));
    }

    private String home(@Nullable Long municipality) {
        return municipalities.listed().stream()
                .filter(it -> municipality != null && it.id() == municipality)
                .map(Municipality::slug)
                .findFirst()
                .orElse(Municipality.ALL.slug());
    }
}
