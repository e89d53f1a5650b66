package se.medvandrare.support;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medvandrare.desk.CodeKind;
import se.medvandrare.desk.Codes;

/** The vocabularies of guidance. */
@Configuration(proxyBeanMethods = false)
class GuidanceCodes {

    @Bean
    Codes obstacleCodes() {
        return new Codes(CodeKind.OBSTACLE, "support.obstacle", Obstacles.CODES, Set.of());
    }

    @Bean
    Codes interestCodes() {
        return new Codes(CodeKind.INTEREST, "support.interest", Codes.names(Interest.values()), Set.of());
    }
}
