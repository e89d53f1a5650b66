package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.Refused;

/** An organisation in a project: in which role, what it is promised, and how far a wanted one has come. */
@Entity
@NullUnmarked
class Partnership implements CardRow<PartnerForm> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private Integer version;

    private long projectId;
    private long organisationId;

    @Enumerated(EnumType.STRING)
    private PartnerRole role;

    private String promisedGain;

    @Enumerated(EnumType.STRING)
    private Reached reached;

    @Enumerated(EnumType.STRING)
    private WantedState wantedState;

    private String contact;

    protected Partnership() {}

    Partnership(long projectId, long organisationId) {
        this.projectId = projectId;
        this.organisationId = organisationId;
    }

    /** Takes part in a role; only the wanted have a state. */
    void take(PartnerRole role, WantedState state) {
        if (role == PartnerRole.WANTED && state == null) {
            throw new Refused("projects.refused.wantedState");
        }
        this.role = role;
        this.wantedState = role == PartnerRole.WANTED ? state : null;
    }

    void promise(String gain, Reached reached, String contact) {
        this.promisedGain = gain;
        this.reached = reached;
        this.contact = contact;
    }

    long id() {
        return id;
    }

    long organisationId() {
        return organisationId;
    }

    @Override
    public Integer version() {
        return version;
    }

    /** What can be changed: which organisation it is stays as it is. */
    @Override
    public PartnerForm toForm() {
        return new PartnerForm(version, null, null, role, promisedGain, reached, wantedState, contact);
    }
}
