package se.medvandrare.projects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together whom a project works with. */
@Service
@Transactional(readOnly = true)
class PartnerPages {

    private final Projects projects;
    private final CardQueries cards;
    private final PartnerQueries queries;

    PartnerPages(Projects projects, CardQueries cards, PartnerQueries queries) {
        this.projects = projects;
        this.cards = cards;
        this.queries = queries;
    }

    PartnersPage partners(String slug) {
        var project = projects.seen(slug);
        return new PartnersPage(
                project,
                cards.partners(project.id()).stream()
                        .filter(partner -> partner.role() != PartnerRole.WANTED)
                        .toList(),
                queries.wanted(project.id()),
                queries.contacts(project.id()));
    }

    /** What the actor of a partnership is called; null when the project has no such partnership. */
    @Nullable String name(String slug, long partnership) {
        return cards.partners(projects.seen(slug).id()).stream()
                .filter(partner -> partner.id() == partnership)
                .map(ProjectCard.Partner::name)
                .findFirst()
                .orElse(null);
    }
}
