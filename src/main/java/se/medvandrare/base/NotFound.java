package se.medvandrare.base;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such thing, or the reader may not know that there is. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

    /** Names the kind of thing and its number or slug, never anything personal. */
    public NotFound(String what, Object id) {
        super(what + " " + id);
    }
}
