package se.medvandrare.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of the file with people, by the name it has there. */
enum Column {
    ID_TYPE("kind", Kind.WORD, "personnummer", "samordningsnummer", "lma", "none"),
    ID_NUMBER("number", Kind.NUMBER),
    FIRST_NAME("given_name", Kind.TEXT),
    LAST_NAME("family_name", Kind.TEXT),
    BIRTH_DATE("birth_date", Kind.DAY),
    GENDER("gender", Kind.WORD, "woman", "man", "non_binary", "unknown"),
    ROLE("role", Kind.WORD, "participant", "staff", "contributor"),
    PROTECTION("protection", Kind.WORD, "none", "marked", "registered"),
    THIRD_COUNTRY_NATIONAL("third_country_national", Kind.YES_NO),
    TARGET_GROUP_CHECKED_ON("checked_on", Kind.DAY),
    DOCUMENT_KIND("document", Kind.WORD, "residence_permit", "passport", "lma_card", "other"),
    UNACCOMPANIED_MINOR("unaccompanied_minor", Kind.YES_NO),
    ENTRY_DATE("entered_on", Kind.DAY),
    EMPLOYMENT_STATUS("employment", Kind.WORD, "unemployed", "inactive", "employed", "job_searching"),
    UNEMPLOYED_SINCE("unemployed_since", Kind.DAY),
    IN_EDUCATION("in_education", Kind.YES_NO),
    ISCED("isced", Kind.WORD, "0", "1", "2", "3", "4", "5", "6", "7", "8"),
    EXIT_DATE("exited_on", Kind.DAY),
    EXIT_STATUS_28D("exit_status", Kind.WORD, "unemployed", "inactive", "employed", "job_searching"),
    EXIT_IN_EDUCATION("exit_in_education", Kind.YES_NO),
    EXIT_QUALIFICATION("exit_qualification", Kind.YES_NO),
    STATUS_6M("status_6m", Kind.WORD, "unemployed", "inactive", "employed", "job_searching"),
    IMPROVED_6M("improved_6m", Kind.YES_NO),
    CEFR_ENTRY("cefr_entry", Kind.WORD, "A0", "A1", "A2", "B1", "B2", "C1", "C2"),
    CEFR_EXIT("cefr_exit", Kind.WORD, "A0", "A1", "A2", "B1", "B2", "C1", "C2"),
    SUPPORT("support", Kind.WORDS, "language_course", "civic_orientation", "professional_guidance", "other"),
    HELPFUL("helpful", Kind.YES_NO),
    RECOGNITION_APPLIED_ON("recognition_applied_on", Kind.DAY),
    LONG_TERM_RESIDENCE_APPLIED_ON("residence_applied_on", Kind.DAY),
    LANGUAGE("language", Kind.LANGUAGE),
    EMAIL("email", Kind.EMAIL),
    PHONE("phone", Kind.PHONE);

    static final Map<String, Column> BY_NAME = Stream.of(values())
            .collect(Collectors.toMap(Column::word, it -> it, (one, other) -> one, LinkedHashMap::new));

    private final String fact;
    private final Kind kind;
    private final String[] words;

    Column(String fact, Kind kind, String... words) {
        this.fact = fact;
        this.kind = kind;
        this.words = words;
    }

    /** As it is named in the file. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** As what is told is named. */
    String fact() {
        return fact;
    }

    public Kind kind() {
        return kind;
    }

    public boolean mandatory() {
        return this == FIRST_NAME || this == LAST_NAME || this == ROLE || this == ENTRY_DATE;
    }

    /** What may stand in it; empty when it is no choice. */
    public String choices() {
        return kind == Kind.YES_NO ? "yes, no" : String.join(", ", words);
    }

    /** The word as the database has it. */
    Optional<String> code(@Nullable String word) {
        return Arrays.stream(words)
                .filter(it -> it.equals(word))
                .map(it -> it.toUpperCase(java.util.Locale.ROOT))
                .findFirst();
    }

    /** What a column holds. */
    enum Kind {
        TEXT,
        NUMBER,
        WORD,
        WORDS,
        DAY,
        YES_NO,
        LANGUAGE,
        EMAIL,
        PHONE
    }
}
