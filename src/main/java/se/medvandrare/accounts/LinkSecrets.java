package se.medvandrare.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Secret parts of personal links: nobody can guess them, and the program can say them again without keeping them. */
@Component
public class LinkSecrets {

    private final MasterKey master;

    LinkSecrets(MasterKey master) {
        this.master = master;
    }

    /** 256 bits as text for an address: always the same for the same thing, until the master key changes. */
    public String secret(String purpose, String thing) {
        var key = master.forPurpose("links of " + purpose);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MasterKey.hmac(key, thing.getBytes(StandardCharsets.UTF_8)));
    }
}
