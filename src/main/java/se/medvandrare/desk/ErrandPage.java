package se.medvandrare.desk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An errand with its history, in clear. */
record ErrandPage(
        SealedErrand errand,
        String what,
        @Nullable String who,
        @Nullable String person,
        boolean mine,
        boolean overdue,
        List<Note> notes) {

    public boolean done() {
        return errand.status() == ErrandStatus.DONE;
    }

    public boolean free() {
        return errand.ownerId() == null && !done();
    }

    public @Nullable String topic(Locale reader) {
        return reader.getLanguage().equals("sv") ? errand.nameSv() : errand.nameEn();
    }

    ErrandForm form() {
        return new ErrandForm(
                what,
                who,
                errand.dueOn(),
                errand.ownerId(),
                errand.status(),
                errand.callAt(),
                errand.sentTo(),
                person,
                errand.came(),
                null,
                false,
                errand.contactId(),
                errand.deskId(),
                null,
                errand.version());
    }

    /** Something that happened with it. */
    record Note(String text, LocalDateTime at, String author) {}
}
