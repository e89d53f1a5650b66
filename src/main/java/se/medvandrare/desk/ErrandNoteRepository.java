package se.medvandrare.desk;

import org.springframework.data.repository.Repository;

interface ErrandNoteRepository extends Repository<ErrandNote, Long> {

    ErrandNote save(ErrandNote note);
}
