package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.network.Texts;

/** Whom to reach at an actor of a project, at work: a function first of all, and a name where it helps. */
@Entity
@NullUnmarked
class PartnerContact implements CardRow<PartnerContactForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private long organisationId;
    private String function;
    private String name;
    private String phone;
    private String email;

    protected PartnerContact() {}

    PartnerContact(long projectId) {
        this.projectId = projectId;
    }

    @Override
    public void fill(PartnerContactForm form) {
        organisationId = form.organisationId();
        function = form.function().strip();
        name = Texts.orNull(form.name());
        phone = Texts.orNull(form.phone());
        email = Texts.orNull(form.email());
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
    public PartnerContactForm toForm() {
        return new PartnerContactForm(version, organisationId, function, name, phone, email);
    }
}
