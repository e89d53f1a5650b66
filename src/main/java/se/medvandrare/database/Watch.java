package se.medvandrare.database;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the embedded server again, on the same port, when it is gone though the program still runs. */
class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final EmbeddedServer server;
    private final int port;
    private boolean gone;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "database-watch");
        thread.setDaemon(true);
        return thread;
    });

    Watch(EmbeddedServer server, int port) {
        this.server = server;
        this.port = port;
        clock.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (server.alive()) {
            return;
        }
        try {
            server.start(port);
            gone = false;
            LOG.warn("The embedded database was gone and is up again.");
        } catch (IOException | RuntimeException e) {
            tellOnce(e.getMessage());
        }
    }

    private void tellOnce(String why) {
        if (!gone) {
            LOG.error("{} It is tried every half second until it succeeds.", why);
        }
        gone = true;
    }

    /** Returns when no start is under way any more. */
    @Override
    public void close() {
        clock.shutdown();
        try {
            clock.awaitTermination(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
