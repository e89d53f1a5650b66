package se.medvandrare.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** The picture that is sent. */
@NullUnmarked
record LogoForm(MultipartFile picture) {

    /** Empty when nothing was chosen. */
    byte[] bytes() {
        try {
            return picture == null ? new byte[0] : picture.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
