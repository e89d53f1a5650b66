package se.medvandrare.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Addresses of the files a page loads, with a fingerprint made once, so that browsers may keep them for a year. */
@Component("assets")
class Assets {

    private final String bootstrap;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Assets(@Value("${medvandrare.bootstrap}") String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Address of one of our own files under {@code static/assets}. */
    public String address(String file) {
        return addresses.computeIfAbsent(file, Assets::fingerprinted);
    }

    String bootstrap(String direction) {
        return "/webjars/bootstrap/" + bootstrap + "/dist/css/bootstrap" + (direction.equals("rtl") ? ".rtl" : "")
                + ".min.css";
    }

    private static String fingerprinted(String file) {
        try (var content = new ClassPathResource("static/assets/" + file).getInputStream()) {
            return "/assets/" + file + "?v="
                    + DigestUtils.md5DigestAsHex(content).substring(0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
