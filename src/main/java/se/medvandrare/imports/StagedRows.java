package se.medvandrare.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.FieldCipher;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows and remarks between the reading and the taking, sealed each for itself. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StagedRows {

    static final int PEOPLE = 1;
    static final int ATTENDANCE = 2;

    private static final String ROW = "staged_row";
    private static final String REMARK = "staged_remark";
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;

    StagedRows(JdbcClient jdbc, FieldCipher cipher, JsonMapper json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    public long next(String sequence) {
        return numbers(sequence, 1).get(0);
    }

    private List<Long> numbers(String sequence, int many) {
        return jdbc.sql("select nextval(cast(:sequence as regclass)) from generate_series(1, :many)")
                .param("sequence", sequence)
                .param("many", many)
                .query(Long.class)
                .list();
    }

    /** Writes rows; those of one number are of one person. */
    public void add(long register, List<Staged> rows) {
        var ids = numbers("staged_row_id", rows.size());
        var who = new ArrayList<byte[]>();
        var bodies = new ArrayList<byte[]>();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            who.add(cipher.hash(ROW, row.kind() == null ? "row " + ids.get(at) : row.kind() + ' ' + row.number()));
            bodies.add(seal(ROW, ids.get(at), json.writeValueAsString(row.facts())));
        }
        jdbc.sql("""
                insert into staged_row (id, register_id, part, line, who, body)
                select r.id, :register, r.part, r.line, r.who, r.body
                  from unnest(cast(:ids as bigint[]), cast(:parts as integer[]), cast(:lines as integer[]),
                              cast(:who as bytea[]), cast(:bodies as bytea[])) as r(id, part, line, who, body)
                """)
                .param("register", register)
                .param("ids", ids.toArray(Long[]::new))
                .param("parts", rows.stream().map(Staged::part).toArray(Integer[]::new))
                .param("lines", rows.stream().map(Staged::line).toArray(Integer[]::new))
                .param("who", who.toArray(byte[][]::new))
                .param("bodies", bodies.toArray(byte[][]::new))
                .update();
    }

    public void remark(long register, List<Remark> remarks) {
        var ids = numbers("staged_remark_id", remarks.size());
        var bodies = new ArrayList<byte[]>();
        for (int at = 0; at < remarks.size(); at++) {
            var remark = remarks.get(at);
            bodies.add(seal(REMARK, ids.get(at), json.writeValueAsString(List.of(remark.column(), remark.typed()))));
        }
        jdbc.sql("""
                insert into staged_remark (id, register_id, part, line, fault, code, body)
                select r.id, :register, r.part, r.line, r.fault, r.code, r.body
                  from unnest(cast(:ids as bigint[]), cast(:parts as integer[]), cast(:lines as integer[]),
                              cast(:faults as boolean[]), cast(:codes as text[]), cast(:bodies as bytea[]))
                       as r(id, part, line, fault, code, body)
                """)
                .param("register", register)
                .param("ids", ids.toArray(Long[]::new))
                .param("parts", remarks.stream().map(Remark::part).toArray(Integer[]::new))
                .param("lines", remarks.stream().map(Remark::line).toArray(Integer[]::new))
                .param("faults", remarks.stream().map(Remark::fault).toArray(Boolean[]::new))
                .param("codes", remarks.stream().map(Remark::code).toArray(String[]::new))
                .param("bodies", bodies.toArray(byte[][]::new))
                .update();
    }

    /** How many different people the rows are about. */
    public int people(long register) {
        return jdbc.sql("select count(distinct who) from staged_row where register_id = :register and part = 1")
                .param("register", register)
                .query(Integer.class)
                .single();
    }

    /**
     * The attendance of those who stand in no row with people. One walk along the index: a join is planned by what was known
     * of the table before the rows came, and then compares each with each.
     */
    public Stream<Staged> strangers(long register) {
        return stream("""
                select id, part, line, who, body
                  from (select id, part, line, who, body, min(part) over (partition by who) as first
                          from staged_row where register_id = :register) r
                 where first = 2 order by line, id
                """, register);
    }

    /** Every row, those of one person after one another, people before attendance. To be closed. */
    public Stream<Staged> all(long register) {
        return stream("""
                select id, part, line, who, body from staged_row where register_id = :register order by who, part, line, id
                """, register);
    }

    private Stream<Staged> stream(String sql, long register) {
        return jdbc
                .sql(sql)
                .param("register", register)
                .withFetchSize(1000)
                .query((row, at) -> new Staged(
                        row.getInt("part"),
                        row.getInt("line"),
                        java.util.HexFormat.of().formatHex(row.getBytes("who")),
                        json.readValue(open(ROW, row.getLong("id"), row.getBytes("body")), FACTS)))
                .stream();
    }

    /** The first remarks, faults first. */
    public List<Remark> remarks(long register) {
        return jdbc.sql("""
                select id, part, line, fault, code, body from staged_remark where register_id = :register
                 order by fault desc, part, line, id
                """)
                .param("register", register)
                .query((row, at) -> {
                    var body = json.readValue(open(REMARK, row.getLong("id"), row.getBytes("body")), String[].class);
                    return new Remark(
                            row.getInt("part"),
                            row.getInt("line"),
                            row.getBoolean("fault"),
                            body[0],
                            row.getString("code"),
                            body[1]);
                })
                .list();
    }

    /** Throws the rows away; what was remarked stays for the day. */
    public void clear(long register) {
        jdbc.sql("delete from staged_row where register_id = :register")
                .param("register", register)
                .update();
    }

    public void clearRemarks(long register) {
        jdbc.sql("delete from staged_remark where register_id = :register")
                .param("register", register)
                .update();
    }

    private byte[] seal(String table, long id, String text) {
        return Objects.requireNonNull(cipher.seal(table, "body", id, text));
    }

    private String open(String table, long id, byte[] sealed) {
        return Objects.requireNonNull(cipher.open(table, "body", id, sealed));
    }

    /**
     * A row that waits.
     *
     * @param who the same for all rows of one person, once it has been read from the table
     */
    record Staged(int part, int line, String who, Map<String, String> facts) {

        @Nullable String kind() {
            return facts.get("kind");
        }

        @Nullable String number() {
            return facts.get("number");
        }
    }
}
