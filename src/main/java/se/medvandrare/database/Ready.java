package se.medvandrare.database;

import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last line of a start: where the portal is found. */
@Component
class Ready {

    private final String address;

    Ready(@Value("${medvandrare.address}") String address) {
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        LoggerFactory.getLogger(getClass()).info("Medvandrare is ready: {}", address);
    }
}
