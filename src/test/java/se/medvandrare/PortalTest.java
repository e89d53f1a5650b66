package se.medvandrare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.medvandrare.accounts.TestAccounts;

/**
 * The whole portal on a real PostgreSQL, as the application's own role. Nothing is rolled back, so lazy loading,
 * flushing and constraints behave as they will for the user; the tables are emptied after each test instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "MEDVANDRARE_DATA=target/${run:run-1}/database",
            "medvandrare.demo=false",
            "MEDVANDRARE_WISH_LETTER_CRON=-",
            "spring.datasource.hikari.maximum-pool-size=4"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestAccounts.class)
@ExtendWith(EmptyTables.class)
public @interface PortalTest {}
