package se.medvandrare.privacy;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.LogSigner;

/** Signs the head of the current tenant's log, once a day. */
@Service
class Heads {

    private final JdbcClient jdbc;
    private final LogSigner signer;
    private final HeadFile file;

    Heads(JdbcClient jdbc, LogSigner signer, HeadFile file) {
        this.jdbc = jdbc;
        this.signer = signer;
        this.file = file;
    }

    /**
     * Signs unless the day has been signed by this or another instance. The line reaches the file before the row is
     * committed: a fall in between leaves a line too many, never one too few.
     */
    @Transactional
    public void sign(long tenant, LocalDate day) {
        jdbc.sql("select seq, hash from log_head where seq > 0")
                .query((row, at) -> new SignedHead(tenant, day, row.getLong("seq"), row.getBytes("hash")))
                .optional()
                .ifPresent(this::sign);
    }

    private void sign(SignedHead head) {
        var line = head.line(signer.sign(head.text()));
        var first = jdbc.sql("""
                insert into signed_head (day, seq, hash, line) values (:day, :seq, :hash, :line) on conflict do nothing
                """)
                        .param("day", head.day())
                        .param("seq", head.seq())
                        .param("hash", head.hash())
                        .param("line", line)
                        .update()
                == 1;
        if (first) {
            file.add(head.tenant(), line);
        }
    }
}
