package se.medvandrare.projects;

import org.springframework.stereotype.Service;
import se.medvandrare.accounts.WorkLog;

/** The posts of a project's staff. */
@Service
class Posts extends CardRows<StaffForm, StaffShare> {

    Posts(CardDoor door, StaffShareRepository posts, WorkLog log) {
        super(door, posts, log, RowKind.STAFF);
    }

    @Override
    StaffShare begin(long project, StaffForm form) {
        return new StaffShare(project);
    }

    @Override
    void fill(StaffShare post, StaffForm form, long project) {
        form.fill(post);
    }
}
