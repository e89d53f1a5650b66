package se.medvandrare.desk;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.FieldCipher;

/** The words of the errands, which lie encrypted in the database: each bound to its row and column. */
@Component
class ErrandWords {

    private final FieldCipher cipher;
    private final ErrandNoteRepository notes;
    private final ErrandQueries queries;
    private final Referrals referrals;
    private final CurrentUser user;
    private final Clock clock;

    ErrandWords(
            FieldCipher cipher,
            ErrandNoteRepository notes,
            ErrandQueries queries,
            Referrals referrals,
            CurrentUser user,
            Clock clock) {
        this.cipher = cipher;
        this.notes = notes;
        this.queries = queries;
        this.referrals = referrals;
        this.user = user;
        this.clock = clock;
    }

    ErrandFacts facts(long id, ErrandForm form, @Nullable Long owner) {
        return new ErrandFacts(
                Objects.requireNonNull(
                        cipher.seal("errand", "what", id, form.what().strip())),
                cipher.seal("errand", "who", id, filled(form.who())),
                form.dueOn(),
                owner,
                form.callAt() == null
                        ? null
                        : form.callAt().atZone(clock.getZone()).toInstant(),
                referrals.find(form.sentTo()),
                cipher.seal("errand", "person", id, filled(form.person())),
                form.came());
    }

    /** Adds a note to the history; an empty one is none. */
    void add(long errand, @Nullable String text) {
        var written = filled(text);
        if (written != null) {
            var id = queries.nextNoteId();
            var sealed = Objects.requireNonNull(cipher.seal("errand_note", "text", id, written));
            notes.save(new ErrandNote(id, errand, user.id(), clock.instant(), sealed));
        }
    }

    String what(long id, byte[] sealed) {
        return Objects.requireNonNull(cipher.open("errand", "what", id, sealed));
    }

    @Nullable String who(long id, byte @Nullable [] sealed) {
        return cipher.open("errand", "who", id, sealed);
    }

    @Nullable String person(long id, byte @Nullable [] sealed) {
        return cipher.open("errand", "person", id, sealed);
    }

    String note(long id, byte[] sealed) {
        return Objects.requireNonNull(cipher.open("errand_note", "text", id, sealed));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
