package se.medvandrare.imports;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import se.medvandrare.base.NotFound;

interface RegisterImportRepository extends Repository<RegisterImport, Long> {

    RegisterImport saveAndFlush(RegisterImport register);

    /** Whoever else works on it waits until the running transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RegisterImport> findByIdAndProjectId(long id, long projectId);

    default RegisterImport find(long id, long project) {
        return findByIdAndProjectId(id, project).orElseThrow(() -> new NotFound("Import", id));
    }
}
