package se.medvandrare.base;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Tells the browser for good that the page stands at another address. */
public final class Moved extends RedirectView {

    public Moved(String path) {
        super(path);
        setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        setExposeModelAttributes(false);
    }
}
