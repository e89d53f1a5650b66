package se.medvandrare.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import se.medvandrare.base.Refused;

/** A project with its fund, its decision, its money and its period. */
@Entity
@NullUnmarked
class Project {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private Long municipalityId;
    private long ownerId;
    private Long continuesId;
    private String slug;
    private String name;
    private String framework;
    private String fund;
    private String fundPeriod;
    private String decision;
    private String programmeArea;

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.PLANNING;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private BigDecimal granted;
    private BigDecimal totalBudget;
    private String region;
    private String municipalities;
    private String contact;
    private boolean archived;
    private boolean fictional;

    protected Project() {}

    Project(String slug, String name, long ownerId, Long municipalityId) {
        this.slug = slug;
        this.name = name;
        this.ownerId = ownerId;
        this.municipalityId = municipalityId;
    }

    void run(LocalDate startsOn, LocalDate endsOn) {
        if (endsOn.isBefore(startsOn)) {
            throw new Refused("projects.refused.period");
        }
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** Who pays; a framework says by which rules the fund counts. */
    void fund(String framework, String fund, String fundPeriod) {
        if (framework != null && fund == null) {
            throw new Refused("projects.refused.fund");
        }
        this.framework = framework;
        this.fund = fund;
        this.fundPeriod = fundPeriod;
    }

    void budget(String decision, BigDecimal granted, BigDecimal totalBudget) {
        if (granted != null && totalBudget != null && granted.compareTo(totalBudget) > 0) {
            throw new Refused("projects.refused.budget");
        }
        this.decision = decision;
        this.granted = granted;
        this.totalBudget = totalBudget;
    }

    void describe(String name, Phase phase, String programmeArea, String contact) {
        this.name = name;
        this.phase = phase;
        this.programmeArea = programmeArea;
        this.contact = contact;
    }

    /** @param municipalities their names with commas between them; null when nobody said */
    void workIn(String region, String municipalities) {
        this.region = region;
        this.municipalities = municipalities;
    }

    /**
     * Says what the card stands for.
     *
     * @param archived nothing happens in the project any more
     * @param fictional invented, and said to be so
     */
    void mark(boolean archived, boolean fictional) {
        this.archived = archived;
        this.fictional = fictional;
    }

    /** Takes over after an earlier project, or after none. */
    void follow(Long earlier) {
        this.continuesId = earlier;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    Long continuesId() {
        return continuesId;
    }

    /** @param continues slug of the earlier project */
    CardForm toForm(String continues) {
        return new CardForm(
                version,
                name,
                phase,
                framework,
                fund,
                fundPeriod,
                decision,
                Amounts.plain(granted),
                Amounts.plain(totalBudget),
                programmeArea,
                region,
                municipalities,
                startsOn,
                endsOn,
                contact,
                continues,
                archived,
                fictional);
    }
}
