package se.medvandrare.projects;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets those in who may change a card, one at a time, so that nobody overwrites anybody. */
@Component
class CardDoor {

    private final Projects projects;
    private final JdbcClient jdbc;

    CardDoor(Projects projects, JdbcClient jdbc) {
        this.projects = projects;
        this.jdbc = jdbc;
    }

    /** The project, for those who may change its card. */
    ProjectFacts open(String slug) {
        return projects.seen(slug);
    }

    /** The project; whoever else changes its card waits until the running transaction has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    ProjectFacts hold(String slug) {
        var project = open(slug);
        jdbc.sql("select id from project where id = :id for no key update")
                .param("id", project.id())
                .query(Long.class)
                .single();
        return project;
    }

    /** Whether a form is sent for the first time; a double click sends it twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isNew(UUID submission) {
        return jdbc.sql("insert into card_submission (submission) values (:submission) on conflict do nothing")
                        .param("submission", submission)
                        .update()
                == 1;
    }
}
