package se.medvandrare.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.AccessLog;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.NotFound;
import se.medvandrare.base.Refused;
import se.medvandrare.base.Turns;
import se.medvandrare.participants.DuplicatePage.Both;
import se.medvandrare.participants.DuplicatePage.Merged;

/** Offers possible duplicates and merges those that somebody says are one person; within thirty days that can be undone. */
@Service
@Transactional
class Duplicates {

    private final MyProjects projects;
    private final DuplicateQueries queries;
    private final Merger merger;
    private final Snapshots snapshots;
    private final Numbers numbers;
    private final Turns turns;
    private final List<ToldReports> reports;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final AccessLog log;

    Duplicates(
            MyProjects projects,
            DuplicateQueries queries,
            Merger merger,
            Snapshots snapshots,
            Numbers numbers,
            Turns turns,
            List<ToldReports> reports,
            JdbcClient jdbc,
            CurrentUser user,
            AccessLog log) {
        this.projects = projects;
        this.queries = queries;
        this.merger = merger;
        this.snapshots = snapshots;
        this.numbers = numbers;
        this.turns = turns;
        this.reports = reports;
        this.jdbc = jdbc;
        this.user = user;
        this.log = log;
    }

    public DuplicatePage page(String slug) {
        var project = projects.led(slug);
        var pairs = queries.pairs(project.id(), led(project));
        log.shown(
                "duplicates",
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.keptId(), pair.goneId()))
                        .distinct()
                        .toList());
        return new DuplicatePage(project, pairs, queries.merged(project.id()));
    }

    public Both both(String slug, long kept, long gone) {
        var project = pair(slug, kept, gone);
        log.shown("duplicates", List.of(kept, gone));
        var told = reports.stream()
                .flatMap(module -> module.counting(led(project), kept, gone).stream())
                .toList();
        return new Both(project, queries.side(kept), queries.side(gone), told);
    }

    /** Makes the two one person. */
    public void merge(String slug, long kept, long gone, MergeForm form) {
        hold(kept, gone);
        pair(slug, kept, gone);
        if (!form.confirmed()) {
            throw new Refused("participants.form.same.merge");
        }
        var id = numbers.next("person_merge_id");
        var touched = touched(kept, gone);
        jdbc.sql(
                        "insert into person_merge (id, kept_id, gone_id, merged_by, snapshot) values (:id, :kept, :gone, :by, :snapshot)")
                .param("id", id)
                .param("kept", kept)
                .param("gone", gone)
                .param("by", user.id())
                .param("snapshot", snapshots.take(id, kept, gone))
                .update();
        merger.merge(kept, gone, form);
        note("MERGED", kept, gone, touched);
    }

    /** Makes them two again, as they were; attendance at later sessions stays with the first. */
    public void undo(String slug, long id) {
        var project = projects.led(slug);
        queries.merged(project.id()).stream()
                .map(Merged::id)
                .filter(it -> it == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("Merge", id));
        var merge = find(id);
        hold(merge.keptId(), merge.goneId());
        requireLast(merge);
        var touched = touched(merge.keptId(), merge.goneId());
        snapshots.putBack(id, merge.keptId(), merge.goneId(), merge.snapshot());
        jdbc.sql("update person_merge set undone_at = now(), undone_by = :by, snapshot = null where id = :id")
                .param("by", user.id())
                .param("id", id)
                .update();
        note("UNMERGED", merge.keptId(), merge.goneId(), touched);
    }

    private Stored find(long id) {
        return jdbc.sql("select id, kept_id, gone_id, snapshot from person_merge where id = :id and undone_at is null")
                .param("id", id)
                .query(Stored.class)
                .optional()
                .orElseThrow(() -> new NotFound("Merge", id));
    }

    private void requireLast(Stored merge) {
        var later = jdbc.sql("""
                select count(*) from person_merge where undone_at is null and id > :id and kept_id = :kept
                """)
                .param("id", merge.id())
                .param("kept", merge.keptId())
                .query(Integer.class)
                .single();
        if (later > 0) {
            throw new Refused("participants.duplicates.later");
        }
    }

    private ProjectRow pair(String slug, long kept, long gone) {
        var project = projects.led(slug);
        if (!queries.isPair(project.id(), led(project), kept, gone)) {
            throw new NotFound("Person", gone);
        }
        return project;
    }

    private List<Long> led(ProjectRow project) {
        var led = new ArrayList<>(projects.all().stream().map(ProjectRow::id).toList());
        led.add(project.id());
        return led;
    }

    private void hold(long kept, long gone) {
        turns.hold("merge", Math.min(kept, gone));
        turns.hold("merge", Math.max(kept, gone));
    }

    private Long[] touched(long kept, long gone) {
        return jdbc.sql(
                        "select distinct project_id from enrolment where person_id in (:kept, :gone) order by project_id")
                .param("kept", kept)
                .param("gone", gone)
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
    }

    /** For reports that are sealed already, and for the access log of both. */
    private void note(String what, long kept, long gone, Long[] touched) {
        jdbc.sql(
                        "insert into person_event (person_id, other_id, what, projects, account_id) values (:kept, :gone, :what, :projects, :by)")
                .param("kept", kept)
                .param("gone", gone)
                .param("what", what)
                .param("projects", touched)
                .param("by", user.id())
                .update();
        var purpose = what.equals("MERGED") ? "merge" : "merge undone";
        log.changed(purpose, kept);
        log.changed(purpose, gone);
    }

    /** A merge with its snapshot. */
    record Stored(long id, long keptId, long goneId, byte[] snapshot) {}
}
