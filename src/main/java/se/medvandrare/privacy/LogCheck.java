package se.medvandrare.privacy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.LogSigner;

/** Finds out whether the log is what was written: each hash anew, each link, each signed head. */
@Service
class LogCheck {

    private static final int AT_A_TIME = 5_000;

    /** As the trigger writes it, but not by a function in the database, which somebody may have changed; sent in UTF-8. */
    private static final String ROWS = """
            select seq, concat_ws(chr(31), seq, id, (extract(epoch from at) * 1000000)::bigint, tenant_id, account_id,
                       role, person_id, action, purpose, address, request_id) as text, previous, hash
              from access_log order by seq
            """;

    private final JdbcClient jdbc;
    private final HeadFile file;
    private final LogSigner signer;
    private final CurrentUser user;

    LogCheck(JdbcClient jdbc, HeadFile file, LogSigner signer, CurrentUser user) {
        this.jdbc = jdbc;
        this.file = file;
        this.signer = signer;
        this.user = user;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Check ofCurrentTenant() {
        return of(user.tenant());
    }

    /** Of the tenant this thread works for. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Check of(long tenant) {
        var start = System.nanoTime();
        var lines = file.lines(tenant);
        var heads = heads(tenant, lines);
        var signed = new HashMap<Long, SignedHead>();
        heads.forEach(head -> signed.put(head.seq(), head));
        var walk = new ChainWalk(signed);
        walk(walk);
        lines(walk, tenant, lines);
        return new Check(
                walk.rows(),
                heads.size(),
                heads.stream().max(Comparator.comparing(SignedHead::day)).orElse(null),
                walk.faults(),
                (System.nanoTime() - start) / 1_000_000);
    }

    String publicKey() {
        return signer.publicKey();
    }

    private void walk(ChainWalk walk) {
        jdbc.sql(ROWS).withFetchSize(AT_A_TIME).query((org.springframework.jdbc.core.RowCallbackHandler)
                row -> walk.step(row.getLong(1), row.getBytes(2), row.getBytes(3), row.getBytes(4)));
        var head = jdbc.sql("select seq, hash from log_head")
                .query((row, at) -> new SignedHead(0, java.time.LocalDate.EPOCH, row.getLong(1), row.getBytes(2)))
                .optional();
        walk.end(
                head.map(SignedHead::seq).orElse(0L), head.map(SignedHead::hash).orElse(null));
    }

    private void lines(ChainWalk walk, long tenant, List<String> lines) {
        for (int number = 1; number <= lines.size(); number++) {
            if (heads(tenant, List.of(lines.get(number - 1))).isEmpty()) {
                walk.fault(Fault.Kind.LINE, number, number);
            }
        }
        var written = new HashSet<>(lines);
        jdbc
                .sql("select seq, line from signed_head order by day")
                .query((row, at) -> new Line(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .filter(line -> !written.contains(line.text()))
                .forEach(line -> walk.fault(Fault.Kind.NO_LINE, line.seq(), line.seq()));
    }

    private List<SignedHead> heads(long tenant, List<String> lines) {
        return lines.stream()
                .flatMap(line -> SignedHead.read(line).stream())
                .filter(it -> it.head().tenant() == tenant)
                .filter(it -> signer.signed(it.head().text(), it.signature()))
                .map(SignedHead.Signed::head)
                .toList();
    }

    /** A line that was written, as the database remembers it. */
    private record Line(long seq, String text) {}
}
