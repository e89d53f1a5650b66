package se.medvandrare.rights;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.accounts.Role;
import se.medvandrare.base.NotFound;

/** Finds people for the data protection officer. Somebody hidden is found by number or id only, and only with clearance. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Subjects {

    static final int MOST = 50;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final CurrentUser user;

    Subjects(JdbcClient jdbc, FieldCipher cipher, CurrentUser user) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.user = user;
    }

    /** The person, with the transaction cleared when they are hidden. */
    public Subject find(long id) {
        var hidden = jdbc.sql("select protected from person where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound("Person", id));
        if (hidden && !clear()) {
            throw new NotFound("Person", id);
        }
        return jdbc.sql("select given_name, family_name, phone, email from identity where person_id = :id")
                .param("id", id)
                .query((row, at) -> new Subject(
                        id,
                        (row.getString("given_name") + " " + row.getString("family_name")).strip(),
                        hidden,
                        cipher.open("identity", "phone", id, row.getBytes("phone")),
                        cipher.open("identity", "email", id, row.getBytes("email")),
                        numbers(id)))
                .optional()
                .orElseThrow(() -> new NotFound("Person", id));
    }

    /** Whoever holds the number, whichever kind it is. */
    public Optional<Long> byNumber(String typed) {
        clear();
        return jdbc.sql("select person_id from identifier where hash in (:hashes) limit 1")
                .param("hashes", hashes(typed.strip()))
                .query(Long.class)
                .optional();
    }

    /** People whose name holds the words, by name; nobody hidden. */
    public List<Found> named(String name) {
        return jdbc.sql("""
                select i.person_id as id, btrim(i.given_name || ' ' || i.family_name) as name, p.birth_date
                  from identity i join person p on p.id = i.person_id
                 where not i.protected and plain(i.given_name || ' ' || i.family_name) like '%' || plain(:name) || '%'
                 order by i.sort_name, i.person_id limit :most
                """)
                .param("name", name.strip().replaceAll("([%_\\\\])", "\\\\$1"))
                .param("most", MOST)
                .query(Found.class)
                .list();
    }

    private boolean clear() {
        return user.is(Role.CLEARED)
                && jdbc.sql("select set_config('app.cleared', 'yes', true)")
                        .query(String.class)
                        .single()
                        .equals("yes");
    }

    private List<byte[]> hashes(String typed) {
        var plain = typed.replaceAll("[\\s-]", "");
        return Stream.of("PERSONNUMMER", "SAMORDNINGSNUMMER", "LMA")
                .flatMap(kind -> cipher.hashes(kind, kind.equals("LMA") ? plain : twelve(typed, plain)).stream())
                .toList();
    }

    private static String twelve(String typed, String otherwise) {
        try {
            return new Personnummer(typed.replaceAll("\\s", "")).format(true);
        } catch (PersonnummerException | NumberFormatException e) {
            return otherwise;
        }
    }

    private List<String> numbers(long person) {
        return jdbc.sql("select id, number from identifier where person_id = :person order by id")
                .param("person", person)
                .query((row, at) ->
                        String.valueOf(cipher.open("identifier", "number", row.getLong("id"), row.getBytes("number"))))
                .list();
    }

    /** Somebody in the answer to a search. */
    record Found(long id, String name, java.time.@Nullable LocalDate birthDate) {}
}
