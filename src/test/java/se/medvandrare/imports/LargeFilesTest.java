package se.medvandrare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LargeFilesTest {

    private static final String REGISTER = "/arbete/projekt/4all/import";
    private static final String PICTURE = "/arbete/projekt/4all/logotyp";
    private static final int LARGE = 6_000_001;

    @Test
    void aRegisterMayBeLargeForSomebodyWithASession() throws Exception {
        var request = upload(REGISTER, LARGE);
        request.setCookies(new Cookie("SESSION", "x"));
        assertThat(passes(request)).isTrue();
    }

    @Test
    void aRegisterFromAStrangerMayNot() throws Exception {
        assertThat(status(upload(REGISTER, LARGE))).isEqualTo(413);
    }

    @Test
    void nothingElseMayBeLarge() throws Exception {
        var request = upload(PICTURE, LARGE);
        request.setCookies(new Cookie("SESSION", "x"));
        assertThat(status(request)).isEqualTo(413);
        assertThat(passes(upload(PICTURE, LARGE - 1))).isTrue();
    }

    @Test
    void whatDoesNotSayItsLengthIsRefused() throws Exception {
        var request = upload(PICTURE, 10);
        request.addHeader("Transfer-Encoding", "chunked");
        assertThat(status(request)).isEqualTo(411);
    }

    @Test
    void formsWithoutFilesPass() throws Exception {
        var request = upload("/logga-in", LARGE);
        request.setContentType("application/x-www-form-urlencoded");
        assertThat(passes(request)).isTrue();
    }

    private static MockHttpServletRequest upload(String address, int bytes) {
        var request = new MockHttpServletRequest("POST", address);
        request.setContentType("Multipart/form-data; boundary=x");
        request.setContent(new byte[bytes]);
        return request;
    }

    private static boolean passes(MockHttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        new LargeFiles().doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    private static int status(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        new LargeFiles().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
