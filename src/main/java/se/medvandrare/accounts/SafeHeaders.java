package se.medvandrare.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every answer tells the browser not to do. */
public final class SafeHeaders {

    public static final String CONTENT =
            "default-src 'self'; object-src 'none'; frame-src 'none'; media-src 'none'; worker-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    public static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", CONTENT,
            "Permissions-Policy", PERMISSIONS,
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cache-Control", "no-store");

    private SafeHeaders() {}

    /** Adds what is missing where a request was refused before it came to the filters that write these headers. */
    public static void complete(HttpServletResponse response) {
        ALL.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
    }
}
