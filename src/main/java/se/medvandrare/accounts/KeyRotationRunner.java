package se.medvandrare.accounts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Changes keys beside the work of the portal: when it is started with {@code --rotate-keys}, or was stopped in the middle. */
@Component
class KeyRotationRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotationRunner.class);

    private final KeyRotation rotation;
    private final ApplicationArguments arguments;
    private final Thread thread = new Thread(this::run, "key-rotation");

    KeyRotationRunner(KeyRotation rotation, ApplicationArguments arguments) {
        this.rotation = rotation;
        this.arguments = arguments;
        thread.setDaemon(true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (arguments.containsOption("rotate-keys")) {
            rotation.begin();
        }
        if (rotation.unfinished()) {
            thread.start();
        }
    }

    private void run() {
        try {
            LOG.info("Data keys are being changed; the portal works as usual meanwhile.");
            LOG.info("All data keys are changed; {} fields were written anew.", rotation.finish());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.info("The change of data keys goes on at the next start.");
        } catch (RuntimeException e) {
            LOG.error("The change of data keys stopped and goes on at the next start: {}", e.getMessage());
        }
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }
}
