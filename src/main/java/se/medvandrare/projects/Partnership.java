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
import se.medvandrare.network.Texts;

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
    private Reached forecast;

    @Enumerated(EnumType.STRING)
    private WantedState wantedState;

    protected Partnership() {}

    Partnership(long projectId, long organisationId) {
        this.projectId = projectId;
        this.organisationId = organisationId;
    }

    @Override
    public void fill(PartnerForm form) {
        take(form.role());
        promisedGain = Texts.orNull(form.promisedGain());
    }

    /** Takes part in a role; only the wanted have a state, and they begin where nobody has asked them. */
    void take(PartnerRole role) {
        this.role = role;
        if (role != PartnerRole.WANTED) {
            wantedState = null;
        } else if (wantedState == null) {
            wantedState = WantedState.NOT_CONTACTED;
        }
    }

    /** Comes one step closer, never back. */
    void come(WantedState closer) {
        if (role != PartnerRole.WANTED) {
            throw new Refused("projects.refused.notWanted");
        }
        if (closer.compareTo(wantedState) <= 0) {
            throw new Refused("projects.refused.step");
        }
        wantedState = closer;
    }

    /** Has got, and is believed to get, what was read last; nothing is known when every reading has been struck. */
    void get(GainReading latest) {
        reached = latest == null ? null : latest.reached();
        forecast = latest == null ? null : latest.forecast();
    }

    /** Stands again where it stood before a step was taken. */
    void goBack(WantedState before) {
        wantedState = before;
    }

    /** Who wanted to join and has: a partner with the same promise. */
    Partnership joined() {
        var partner = new Partnership(projectId, organisationId);
        partner.take(PartnerRole.PARTNER);
        partner.promisedGain = promisedGain;
        return partner;
    }

    long id() {
        return id;
    }

    /** Null for those who are in the project. */
    WantedState wantedState() {
        return wantedState;
    }

    long organisationId() {
        return organisationId;
    }

    @Override
    public long projectId() {
        return projectId;
    }

    @Override
    public Integer version() {
        return version;
    }

    /** What can be changed: which organisation it is stays as it is. */
    @Override
    public PartnerForm toForm() {
        return new PartnerForm(version, null, null, role, promisedGain);
    }
}
