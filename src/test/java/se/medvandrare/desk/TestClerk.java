package se.medvandrare.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.medvandrare.accounts.TestAccounts;

/** Somebody at the desk, who keeps the session from page to page. */
class TestClerk {

    private final String name;
    private final MockMvcTester mvc;
    private final TestAccounts accounts;
    private final TestDesk test;
    private Cookie session;

    TestClerk(String name, MockMvcTester mvc, TestAccounts accounts, TestDesk test) {
        this.name = name;
        this.mvc = mvc;
        this.accounts = accounts;
        this.test = test;
    }

    MvcTestResult register(Map<String, String> typed) {
        return post("/arbete/kundtjanst", typed(typed), name);
    }

    /** The form as it comes, with what the clerk changed in it. */
    Map<String, String> typed(Map<String, String> own) {
        var all = new HashMap<>(Map.of(
                "deskId",
                "" + test.desk,
                "submission",
                UUID.randomUUID().toString(),
                "outcome",
                "ANSWERED",
                "channel",
                "COUNTER"));
        all.putAll(own);
        return all;
    }

    MvcTestResult post(String address, Map<String, String> typed, String who) {
        var request = mvc.post().uri(address).with(csrf()).with(accounts.as(who));
        typed.forEach(request::param);
        var answer = (session == null ? request : request.cookie(session)).exchange();
        var given = answer.getResponse().getCookie("SID");
        session = given == null ? session : given;
        return answer;
    }

    MvcTestResult get(String address) {
        var request = mvc.get().uri(address).with(accounts.as(name));
        return (session == null ? request : request.cookie(session)).exchange();
    }

    static String id(MvcTestResult saved) {
        return saved.getResponse().getRedirectedUrl().replaceAll(".*sparad=(\\d+).*", "$1");
    }
}
