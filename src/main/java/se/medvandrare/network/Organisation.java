package se.medvandrare.network;

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
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;

/** Anyone who takes part: an association, a committee, a church, a company. */
@Entity
@NullUnmarked
class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    @Column(insertable = false, updatable = false)
    private Long ownerTenantId;

    private Long municipalityId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String about;
    private String phone;
    private String email;
    private String web;
    private String address;
    private boolean closed;

    @ElementCollection
    @CollectionTable(name = "organisation_language", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "language")
    private Set<String> languages = new TreeSet<>();

    @Embedded
    private Newcomers newcomers;

    @ElementCollection
    @CollectionTable(name = "organisation_access", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "access")
    @Enumerated(EnumType.STRING)
    private Set<Access> access = new TreeSet<>();

    protected Organisation() {}

    Organisation(Long municipalityId, String name, Sector sector, Kind kind) {
        this.municipalityId = municipalityId;
        this.name = name;
        this.sector = sector;
        this.kind = kind;
    }

    void rename(String name, Sector sector, Kind kind) {
        this.name = name;
        this.sector = sector;
        this.kind = kind;
    }

    /** Tells who they are and how to reach them. */
    void present(String about, String phone, String email, String web, String address) {
        this.about = about;
        this.phone = phone;
        this.email = email;
        this.web = web;
        this.address = address;
    }

    void speak(Collection<String> languages) {
        this.languages.retainAll(languages);
        this.languages.addAll(languages);
    }

    /** Tells how they meet whoever is new. */
    void welcome(Newcomers newcomers, Collection<Access> access) {
        this.newcomers = newcomers;
        this.access.retainAll(access);
        this.access.addAll(access);
    }

    /** Closed ones stay on old cards but are no longer listed or offered. */
    void close(boolean closed) {
        this.closed = closed;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean belongsTo(long tenant) {
        return ownerTenantId != null && ownerTenantId == tenant;
    }

    OrganisationForm toForm() {
        var met = newcomers == null ? Newcomers.UNKNOWN : newcomers;
        return new OrganisationForm(
                version,
                name,
                sector,
                kind,
                about,
                phone,
                email,
                web,
                address,
                List.copyOf(languages),
                met.beginners(),
                met.firstStep(),
                met.welcome(),
                met.askFor(),
                met.trial(),
                met.trialTimes(),
                met.fee(),
                met.feePer(),
                met.feeSupport(),
                met.feeSupportHow(),
                met.childCare(),
                List.copyOf(access),
                closed);
    }
}
