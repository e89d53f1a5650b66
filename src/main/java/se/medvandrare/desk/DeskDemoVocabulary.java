package se.medvandrare.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A topic that was merged into another and a word of their own, where an administrator looks after them; and how it came about. */
class DeskDemoVocabulary {

    private static final int DAYS_AGO = 60;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;

    DeskDemoVocabulary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody asked about a flat under one of two topics, until they were merged. */
    void fill(LocalDate today) {
        var administrator = jdbc.sql("""
                select account_id from account_role where works_for = current_tenant() and role = 'ADMIN' and scope = 'TENANT'
                 order by id limit 1
                """).query(Long.class).optional();
        administrator.ifPresent(account -> {
            merge(account, today.minusDays(DAYS_AGO));
            rename(account, today.minusDays(DAYS_AGO));
        });
    }

    private void merge(long account, LocalDate day) {
        var housing = jdbc.sql("select id from topic where name_sv = 'Bostad'")
                .query(Long.class)
                .single();
        var queue = jdbc.sql("""
                insert into topic (name_sv, name_en, position, merged_into)
                select 'Bostadskö', 'Housing queue', max(position) + 1, :housing from topic returning id
                """).param("housing", housing).query(Long.class).single();
        jdbc.sql("update contact set topic_id = :queue where topic_id = :housing and at < :day and id % 3 = 0")
                .param("queue", queue)
                .param("housing", housing)
                .param("day", at(day))
                .update();
        var history = new History(account, queue, day);
        note(history, "ADDED", null, null, "Kötid / Queue time", 90);
        note(history, "RENAMED", null, "Kötid / Queue time", "Bostadskö / Housing queue", 89);
        note(history, "MERGED", housing, "Bostadskö / Housing queue", "Bostad / Housing", 0);
    }

    private void rename(long account, LocalDate day) {
        jdbc.sql("""
                insert into vocabulary_word (vocabulary, code, label_sv, label_en, version)
                values ('CHANNEL', 'EMAIL', 'Mejl och e-tjänst', 'E-mail and e-service', 1)
                """).update();
        jdbc.sql("""
                insert into vocabulary_change (account_id, at, vocabulary, code, what, was, became)
                values (:account, :at, 'CHANNEL', 'EMAIL', 'RENAMED', 'E-post / E-mail', 'Mejl och e-tjänst / E-mail and e-service')
                """).param("account", account).param("at", at(day)).update();
    }

    private void note(
            History of, String what, @Nullable Long other, @Nullable String was, String became, int daysBefore) {
        jdbc.sql("""
                insert into vocabulary_change (account_id, at, vocabulary, topic_id, other_id, what, was, became)
                values (:account, :at, 'TOPIC', :topic, :other, :what, :was, :became)
                """)
                .param("account", of.account())
                .param("at", at(of.day().minusDays(daysBefore)))
                .param("topic", of.topic())
                .param("other", other)
                .param("what", what)
                .param("was", was)
                .param("became", became)
                .update();
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 30)).atZone(ZONE).toOffsetDateTime();
    }

    private record History(long account, long topic, LocalDate day) {}
}
