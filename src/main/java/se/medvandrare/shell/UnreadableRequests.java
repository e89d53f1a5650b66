package se.medvandrare.shell;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.SafeHeaders;

/** What the server refuses before the portal sees it, such as an endless address, gets a plain page with safe headers. */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String PLAIN = """
            <!DOCTYPE html>
            <html lang="sv"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>Vi förstod inte adressen</title></head>
            <body><main><h1>Vi förstod inte adressen</h1>
            <p>Gå tillbaka och försök igen, eller <a href="/">börja från startsidan</a>.</p>
            <p lang="en">We did not understand the address. Go back and try again, or <a href="/">begin at the start page</a>.</p>
            <p lang="ar" dir="rtl">لم نفهم العنوان. ارجع وحاول مرة أخرى، أو <a href="/">ابدأ من الصفحة الرئيسية</a>.</p></main></body></html>
            """;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Plain()));
    }

    private static class Plain extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable trouble) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                SafeHeaders.complete(response);
                response.setContentType("text/html;charset=UTF-8");
                response.getReporter().write(PLAIN);
                response.finishResponse();
            } catch (IOException e) {
                LoggerFactory.getLogger(UnreadableRequests.class).debug("The visitor has gone.", e);
            }
        }
    }
}
