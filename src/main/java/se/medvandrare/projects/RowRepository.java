package se.medvandrare.projects;

import java.util.Optional;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** The rows of one kind on the cards of all projects. */
@NoRepositoryBean
interface RowRepository<R> extends Repository<R, Long> {

    R save(R row);

    void delete(R row);

    Optional<R> findByIdAndProjectId(long id, long projectId);
}
