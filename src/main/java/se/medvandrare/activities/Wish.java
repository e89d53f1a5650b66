package se.medvandrare.activities;

import java.util.Optional;
import java.util.stream.Stream;

/** What a visitor may look for among the activities; each is one large button. */
enum Wish {
    TODAY("idag", "i-today", "s.starts_at < :tomorrow"),
    CHILDREN("barn", "i-child", "a.for_children"),
    WOMEN("kvinnor", "i-women", "a.women_only"),
    SWEDISH("svenska", "theme-LANGUAGE", "a.practise_swedish"),
    WORK("jobb", "theme-WORK", "a.towards_work"),
    FREE("gratis", "i-price", "a.price = 0"),
    MINE(
            "mitt-sprak",
            "i-interpreter",
            "exists (select from activity_language l where l.activity_id = a.id and l.language = :spoken)");

    private final String word;
    private final String icon;
    private final String condition;

    Wish(String word, String icon, String condition) {
        this.word = word;
        this.icon = icon;
        this.condition = condition;
    }

    static Optional<Wish> of(String word) {
        return Stream.of(values()).filter(wish -> wish.word.equals(word)).findFirst();
    }

    /** As it stands in addresses. */
    String word() {
        return word;
    }

    String icon() {
        return icon;
    }

    /** What it asks of a session {@code s} and its activity {@code a}. */
    String condition() {
        return condition;
    }
}
