package se.medvandrare.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.WorkLog;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;

/** How wanted partners come along: contacted, agreed, joined. Who has joined is a partner from then on. */
@Service
@Transactional
class PartnerSteps {

    private final CardDoor door;
    private final PartnershipRepository partners;
    private final PartnershipStepRepository steps;
    private final PartnerQueries queries;
    private final CardQueries cards;
    private final CurrentUser user;
    private final WorkLog log;
    private final Clock clock;

    PartnerSteps(
            CardDoor door,
            PartnershipRepository partners,
            PartnershipStepRepository steps,
            PartnerQueries queries,
            CardQueries cards,
            CurrentUser user,
            WorkLog log,
            Clock clock) {
        this.door = door;
        this.partners = partners;
        this.steps = steps;
        this.queries = queries;
        this.cards = cards;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** The steps so far, for those who may change the project. */
    @Transactional(readOnly = true)
    List<PartnersPage.Step> taken(String slug, long partner) {
        return queries.steps(wanted(door.open(slug), partner).id());
    }

    /** The steps that are left to take. */
    @Transactional(readOnly = true)
    List<WantedState> ahead(String slug, long partner) {
        var state = wanted(door.open(slug), partner).wantedState();
        return Arrays.stream(WantedState.values())
                .filter(next -> next.compareTo(state) > 0)
                .toList();
    }

    /** Takes a step, once for each submission. */
    void take(String slug, long partner, UUID submission, StepForm form) {
        var project = door.hold(slug);
        var wanted = wanted(project, partner);
        if (!door.isNew(submission)) {
            return;
        }
        wanted.come(form.state());
        var before = steps.findByPartnershipIdOrderById(partner);
        steps.save(new PartnershipStep(
                partner,
                form,
                before.isEmpty() ? null : before.get(before.size() - 1).takenOn(),
                LocalDate.now(clock),
                user.id()));
        if (form.state() == WantedState.JOINED) {
            join(wanted);
        }
        log.note("STEPPED", PartnerController.KIND.table(), project.id());
    }

    /** Takes back the last step, when it is the one that was seen; a partnership that came of it stays. */
    void takeBack(String slug, long partner, long step) {
        var project = door.hold(slug);
        var wanted = wanted(project, partner);
        var taken = steps.findByPartnershipIdOrderById(partner);
        if (taken.stream().noneMatch(it -> it.id() == step)) {
            return;
        }
        if (taken.get(taken.size() - 1).id() != step) {
            throw new Refused("projects.refused.lastStep");
        }
        steps.delete(taken.get(taken.size() - 1));
        wanted.goBack(
                taken.size() == 1
                        ? WantedState.NOT_CONTACTED
                        : taken.get(taken.size() - 2).state());
        log.note("STEPPED_BACK", PartnerController.KIND.table(), project.id());
    }

    private void join(Partnership wanted) {
        var there = List.of(PartnerRole.PARTNER, PartnerRole.CO_FINANCIER, PartnerRole.OWNER);
        if (there.stream().noneMatch(role -> cards.hasPartner(wanted.projectId(), wanted.organisationId(), role, 0))) {
            partners.save(wanted.joined());
        }
    }

    private Partnership wanted(ProjectFacts project, long partner) {
        return partners.findByIdAndProjectId(partner, project.id())
                .filter(it -> it.wantedState() != null)
                .orElseThrow(() -> new NotFound("Partnership", partner));
    }
}
