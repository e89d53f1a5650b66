package se.medvandrare.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** What somebody has proved at this sign-in, and when: kept with the sign-in itself, apart from any right. */
public final class Factors {

    /** The password, or the identity provider of the municipality in its place. */
    public static final String FIRST = FactorGrantedAuthority.PASSWORD_AUTHORITY;

    /** A code from the person's own device, or what the identity provider holds for as good. */
    public static final String SECOND = "FACTOR_SECOND";

    private Factors() {}

    /** The factor, proved at the instant. */
    public static GrantedAuthority proved(String factor, Instant at) {
        return FactorGrantedAuthority.withAuthority(factor).issuedAt(at).build();
    }

    /** Every factor of a sign-in. */
    public static List<GrantedAuthority> of(Authentication who) {
        return who.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(GrantedAuthority.class::cast)
                .toList();
    }

    /** When the factor was proved last; empty when it was not. */
    public static Optional<Instant> at(@Nullable Authentication who, String factor) {
        return who == null
                ? Optional.empty()
                : who.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast)
                        .filter(proof -> factor.equals(proof.getAuthority()))
                        .map(FactorGrantedAuthority::getIssuedAt)
                        .max(Instant::compareTo);
    }
}
