package se.medvandrare.activities;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Language;
import se.medvandrare.base.Refused;

/** Something people can come to. */
@Entity
class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "owner_tenant_id", insertable = false, updatable = false)
    private @Nullable Long ownerTenant;

    private long municipalityId;
    private long organisationId;
    private @Nullable Long projectId;
    private @Nullable Long goalId;
    private long placeId;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Enumerated(EnumType.STRING)
    private @Nullable Support support;

    @Embedded
    private Audience audience;

    @Embedded
    private Terms terms;

    @Embedded
    private @Nullable Course course;

    private boolean published;
    private boolean ended;

    @ElementCollection
    @CollectionTable(name = "activity_text", joinColumns = @JoinColumn(name = "activity_id"))
    @MapKeyColumn(name = "language")
    private Map<String, ActivityText> texts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "activity_language", joinColumns = @JoinColumn(name = "activity_id"))
    private Set<ActivityLanguage> languages = new HashSet<>();

    @NullUnmarked
    protected Activity() {}

    /** A plan that nobody but its makers sees until it is published. */
    @NullUnmarked
    Activity(ActivityForm form, long municipality) {
        describe(form, municipality);
    }

    /** Takes over everything the form says; the municipality is that of the place. */
    void describe(ActivityForm form, long municipality) {
        if (form.support() != null && form.projectId() == null) {
            throw new Refused("planning.refused.supportWithoutProject");
        }
        municipalityId = municipality;
        organisationId = form.organisationId();
        projectId = form.projectId();
        goalId = form.projectId() == null ? null : form.goalId();
        placeId = form.placeId();
        theme = form.theme();
        support = form.support();
        audience = form.audience();
        terms = form.terms();
        course = form.projectId() == null ? null : form.course();
        texts.put(Language.SWEDISH, form.text());
        languages.retainAll(form.languages());
        languages.addAll(form.languages());
    }

    /** Everything the form asks about, as it is now. */
    ActivityForm form() {
        return ActivityForm.of(
                version,
                new ActivityForm.Belonging(organisationId, projectId, goalId, placeId, theme, support),
                new ActivityForm.Offer(
                        audience, terms, Set.copyOf(languages), course == null ? Course.UNKNOWN : course),
                Objects.requireNonNull(texts.get(Language.SWEDISH)));
    }

    /** The same plan once more, for the next term: all texts and facts, no sessions, not published. */
    Activity copy() {
        var copy = new Activity(form(), municipalityId);
        copy.texts.putAll(texts);
        return copy;
    }

    /** Says it in another language; null says it no longer. */
    void tell(String language, @Nullable ActivityText text) {
        if (text != null) {
            texts.put(language, text);
        } else if (language.equals(Language.SWEDISH)) {
            throw new Refused("planning.refused.swedish");
        } else {
            texts.remove(language);
        }
    }

    void publish() {
        mustGoOn();
        published = true;
    }

    void hide() {
        published = false;
    }

    /** Nothing more comes; what was stays counted. */
    void end() {
        ended = true;
    }

    void reopen() {
        ended = false;
    }

    /** Refuses whatever would let an ended activity go on. */
    void mustGoOn() {
        if (ended) {
            throw new Refused("planning.refused.ended");
        }
    }

    boolean takesSignUps() {
        return terms.signUp() && published && !ended;
    }

    boolean ownedBy(long tenant) {
        return ownerTenant != null && ownerTenant == tenant;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int version() {
        return version;
    }

    long organisationId() {
        return organisationId;
    }

    @Nullable Long projectId() {
        return projectId;
    }

    Terms terms() {
        return terms;
    }

    @Nullable ActivityText text(String language) {
        return texts.get(language);
    }
}
