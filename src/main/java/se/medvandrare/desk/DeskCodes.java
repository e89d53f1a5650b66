package se.medvandrare.desk;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vocabularies of the desk. A tally counts as answered, and an errand sets its own outcome. */
@Configuration(proxyBeanMethods = false)
class DeskCodes {

    @Bean
    Codes outcomeCodes() {
        return new Codes(
                CodeKind.OUTCOME,
                "desk.outcome",
                Codes.names(Outcome.values()),
                Set.of(Outcome.ANSWERED.name(), Outcome.ERRAND.name()));
    }

    @Bean
    Codes channelCodes() {
        return new Codes(CodeKind.CHANNEL, "desk.channel", Codes.names(Channel.values()), Set.of());
    }
}
