package se.medvandrare.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.base.Languages;
import se.medvandrare.base.Refused;
import se.medvandrare.imports.StagedRows.Staged;
import se.medvandrare.participants.Intake;
import se.medvandrare.participants.Told;
import se.medvandrare.projects.ProjectFacts;
import se.medvandrare.projects.Projects;

/** Reads, takes, throws away and takes back registers. Only for those who lead the project. */
@Service
@Transactional
class Imports {

    private static final int AT_A_TIME = 500;

    private final RegisterImportRepository registers;
    private final StagedRows staged;
    private final Intake intake;
    private final Projects projects;
    private final Languages languages;
    private final CurrentUser user;
    private final Clock clock;

    Imports(
            RegisterImportRepository registers,
            StagedRows staged,
            Intake intake,
            Projects projects,
            Languages languages,
            CurrentUser user,
            Clock clock) {
        this.registers = registers;
        this.staged = staged;
        this.intake = intake;
        this.projects = projects;
        this.languages = languages;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Reads the files and, when nothing is wrong and the reader wants it, takes everything at once.
     *
     * @param attendance null when there is none
     * @return what was read: taken, waiting or faulty
     * @throws Refused when a file is not what it should be
     */
    public RegisterImport read(String slug, Path people, @Nullable Path attendance, boolean atOnce) {
        var project = projects.led(slug);
        Reader.mustFit(people, Limits.PEOPLE);
        if (attendance != null) {
            Reader.mustFit(attendance, Limits.DAYS);
        }
        var register = registers.saveAndFlush(
                new RegisterImport(staged.next("register_import_id"), project.id(), user.id(), clock.instant()));
        var reader = new Reader(register.id(), staged);
        var judge = new Judge(languages, LocalDate.now(clock), project.startsOn(), project.endsOn(), reader::remark);
        reader.people(people, judge);
        if (attendance != null) {
            reader.attendance(attendance, judge);
        }
        reader.write();
        strangers(register, project, reader);
        reader.write();
        register.count(reader.reading());
        if (register.faultyRows() > 0) {
            staged.clear(register.id());
        } else if (atOnce) {
            take(register, project, sum -> {});
        }
        return registers.saveAndFlush(register);
    }

    /** Attendance of somebody who stands in no row with people and is not in the project is a fault. */
    private void strangers(RegisterImport register, ProjectFacts project, Reader reader) {
        try (var rows = staged.strangers(register.id())) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                var batch = new ArrayList<Staged>();
                while (each.hasNext() && batch.size() < AT_A_TIME) {
                    batch.add(each.next());
                }
                var known = intake.known(batch.stream().map(Imports::alone).toList(), project.id(), true);
                for (int at = 0; at < batch.size(); at++) {
                    if (!known.get(at)) {
                        reader.remark(Remark.of(
                                StagedRows.ATTENDANCE,
                                batch.get(at).line(),
                                true,
                                Column.ID_NUMBER.word(),
                                "stranger",
                                String.valueOf(batch.get(at).number())));
                    }
                }
            }
        }
    }

    private static Told.Person alone(Staged row) {
        return new Told.Person(row.kind(), row.number(), List.of(), List.of());
    }

    /**
     * Takes what waits: everything or nothing.
     *
     * @param told told how many people have been taken so far
     */
    public void take(String slug, long id, IntConsumer told) {
        var project = projects.led(slug);
        take(registers.find(id, project.id()), project, told);
    }

    /** Throws away what waits. */
    public void drop(String slug, long id) {
        registers.find(id, projects.led(slug).id()).drop();
        staged.clear(id);
        staged.clearRemarks(id);
    }

    /**
     * Takes the whole register back, for its time and as long as nothing was built on it.
     *
     * @return why not; empty when it was
     */
    public List<Intake.Hindrance> undo(String slug, long id) {
        var project = projects.led(slug);
        var register = registers.find(id, project.id());
        var why = intake.takeBack(id, project.id(), register.mustBeUndoable(clock.instant()));
        if (why.isEmpty()) {
            register.undo(user.id(), clock.instant());
        }
        return why;
    }

    private void take(RegisterImport register, ProjectFacts project, IntConsumer told) {
        register.mustWait(clock.instant());
        try (var rows = staged.all(register.id())) {
            var outcome = intake.take(register.id(), project.id(), new People(rows), told);
            register.take(outcome, user.id(), clock.instant());
        }
        staged.clear(register.id());
        staged.clearRemarks(register.id());
    }

    /** Puts the rows of one person together. */
    private static class People implements Iterator<Told.Person> {

        private final Iterator<Staged> rows;
        private @Nullable Staged next;

        People(Stream<Staged> rows) {
            this.rows = rows.iterator();
            next = this.rows.hasNext() ? this.rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Told.Person next() {
            var first = next;
            if (first == null) {
                throw new NoSuchElementException();
            }
            var stays = new ArrayList<Told>();
            var days = new ArrayList<Told.Day>();
            while (next != null && next.who().equals(first.who())) {
                if (next.part() == StagedRows.PEOPLE) {
                    stays.add(new Told(next.line(), next.facts()));
                } else {
                    days.add(day(next));
                }
                next = rows.hasNext() ? rows.next() : null;
            }
            return new Told.Person(first.kind(), first.number(), stays, days);
        }

        private static Told.Day day(Staged row) {
            return new Told.Day(
                    LocalDate.parse(row.facts().get("day")),
                    row.facts().get("support"),
                    Integer.parseInt(row.facts().get("minutes")));
        }
    }
}
