package se.medvandrare.desk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.FieldCipher;

/** What a clerk was writing when the browser was closed or the sign-in was lost: the words of a new errand, encrypted. */
@Service
@Transactional
class Drafts {

    /** Cannot be typed into a field. */
    private static final String BETWEEN = "\u001f";

    private static final int FIELDS = 3;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final CurrentUser user;
    private final Clock clock;

    Drafts(JdbcClient jdbc, FieldCipher cipher, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps what stands in the form now; when nothing does, nothing is kept. */
    void keep(Words words) {
        if (words.none()) {
            drop();
            return;
        }
        jdbc.sql("""
                insert into desk_draft (account_id, words, saved_at) values (:me, :words, :now)
                on conflict (tenant_id, account_id) do update set words = excluded.words, saved_at = excluded.saved_at
                """)
                .param("me", user.id())
                .param("words", Objects.requireNonNull(cipher.seal("desk_draft", "words", user.id(), words.text())))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void drop() {
        jdbc.sql("delete from desk_draft where account_id = :me")
                .param("me", user.id())
                .update();
    }

    /** When the draft was saved; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<LocalDateTime> savedAt() {
        return jdbc.sql("select saved_at at time zone 'Europe/Stockholm' from desk_draft where account_id = :me")
                .param("me", user.id())
                .query(LocalDateTime.class)
                .optional();
    }

    /** The form with what stood in it. */
    @Transactional(readOnly = true)
    public ErrandForm form(ErrandForm blank) {
        return jdbc.sql("select words from desk_draft where account_id = :me")
                .param("me", user.id())
                .query(byte[].class)
                .optional()
                .map(kept -> cipher.open("desk_draft", "words", user.id(), kept))
                .map(text -> filled(blank, text.split(BETWEEN, -1)))
                .orElse(blank);
    }

    private static ErrandForm filled(ErrandForm blank, String[] words) {
        return words.length != FIELDS
                ? blank
                : new ErrandForm(
                        words[0],
                        words[1],
                        blank.dueOn(),
                        blank.ownerId(),
                        blank.status(),
                        null,
                        null,
                        null,
                        null,
                        words[2],
                        false,
                        blank.contactId(),
                        blank.deskId(),
                        blank.submission(),
                        null);
    }

    /** What is worth keeping of the form. */
    record Words(
            @Nullable String what,
            @Nullable String who,
            @Nullable String note) {

        private static final int LONGEST = 4000;

        boolean none() {
            return all().allMatch(String::isBlank);
        }

        String text() {
            return all().map(it -> it.replace(BETWEEN, " "))
                    .map(it -> it.substring(0, Math.min(it.length(), LONGEST)))
                    .collect(Collectors.joining(BETWEEN));
        }

        private Stream<String> all() {
            return Stream.of(what, who, note).map(it -> it == null ? "" : it);
        }
    }
}
