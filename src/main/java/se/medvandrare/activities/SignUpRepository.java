package se.medvandrare.activities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignUpRepository extends Repository<SignUp, Long> {

    SignUp save(SignUp signUp);

    Optional<SignUp> findByTokenHash(byte[] tokenHash);

    @Query("select s.sessionId from SignUp s where s.tokenHash = :tokenHash")
    Optional<Long> findSession(byte[] tokenHash);

    Optional<SignUp> findBySubmission(UUID submission);

    @Query("select s from SignUp s where s.sessionId = :session and s.contactHash in :contact and s.state <> CANCELLED")
    Optional<SignUp> findHolding(long session, List<byte[]> contact);

    @Query("select count(s) from SignUp s where s.sessionId = :session and s.state = BOOKED")
    long booked(long session);

    @Query("select s from SignUp s where s.sessionId = :session and s.state = WAITING order by s.madeAt, s.id")
    List<SignUp> waiting(long session);

    @Query(
            "select s from SignUp s where s.sessionId = :session and s.state <> CANCELLED order by s.state, s.madeAt, s.id")
    List<SignUp> holding(long session);
}
