package se.medvandrare.imports;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.database.CurrentTenant;

/**
 * Takes registers one after another beside the requests that asked for it, so that a large one does not keep its reader waiting
 * without a word. A taking that the program was stopped in the middle of has done nothing: the register still waits.
 */
@Component
class Takings implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Takings.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Imports imports;
    private final CurrentUser user;
    private final CurrentTenant current;
    private final Map<String, Integer> done = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "register-import");
        thread.setDaemon(true);
        return thread;
    });

    Takings(Imports imports, CurrentUser user, CurrentTenant current) {
        this.imports = imports;
        this.user = user;
        this.current = current;
    }

    /**
     * Begins, and waits a moment for the end.
     *
     * @return whether it has ended
     * @throws Refused when it was refused within that moment
     */
    boolean take(String slug, long id) {
        var tenant = user.tenant();
        var who = SecurityContextHolder.getContext();
        if (done.putIfAbsent(name(tenant, id), 0) != null) {
            return false;
        }
        var work = worker.submit(() -> work(slug, id, tenant, who));
        try {
            work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException(e);
        }
    }

    /** How many people have been taken; empty when the register is not being taken. */
    Optional<Integer> done(long id) {
        return Optional.ofNullable(done.get(name(user.tenant(), id)));
    }

    private @Nullable Void work(String slug, long id, long tenant, SecurityContext who) {
        SecurityContextHolder.setContext(who);
        try (var stay = current.enter(tenant)) {
            imports.take(slug, id, sum -> done.put(name(tenant, id), sum));
            return null;
        } catch (Refused | NotFound told) {
            throw told;
        } catch (RuntimeException e) {
            LOG.error("Register {} of tenant {} could not be taken.", id, tenant, e);
            throw e;
        } finally {
            done.remove(name(tenant, id));
            SecurityContextHolder.clearContext();
        }
    }

    private static String name(long tenant, long id) {
        return tenant + " " + id;
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
