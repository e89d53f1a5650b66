package se.medvandrare.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The portal as it starts for somebody who tries it: an empty folder, demo data, a port, and a real browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"MEDVANDRARE_DATA=target/${run:run-1}/demo", "medvandrare.demo=true", "medvandrare.embedded=true"
        })
@ContextConfiguration(initializers = EmptyFolder.class)
@interface BrowserTest {}
