package se.medvandrare.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a session is used, as roughly as its owner needs to know it again: a network and a family of browsers. */
final class Whereabouts {

    static final String NETWORK = "network";
    static final String BROWSER = "browser";

    private static final String[][] BROWSERS = {
        {"Edg", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}
    };
    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS", "macOS"},
        {"Linux", "Linux"}
    };

    private Whereabouts() {}

    static void note(HttpServletRequest request) {
        var session = request.getSession();
        session.setAttribute(NETWORK, network(request.getRemoteAddr()));
        session.setAttribute(BROWSER, browser(request.getHeader("User-Agent")));
    }

    static String browser(@Nullable String agent) {
        var text = agent == null ? "" : agent;
        return String.join(
                ", ",
                Stream.of(first(BROWSERS, text), first(SYSTEMS, text))
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    /** The first three of four numbers, or the first three groups of an IPv6 address. */
    static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4
                    ? (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + ".*"
                    : String.format("%x:%x:%x:*", group(bytes, 0), group(bytes, 2), group(bytes, 4));
        } catch (UnknownHostException e) {
            return "";
        }
    }

    private static int group(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private static String first(String[][] table, String agent) {
        return Stream.of(table)
                .filter(row -> agent.contains(row[0]))
                .map(row -> row[1])
                .findFirst()
                .orElse("");
    }
}
