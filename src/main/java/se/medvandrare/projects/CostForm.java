package se.medvandrare.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** The file with costs that is sent. */
@NullUnmarked
record CostForm(MultipartFile file) {

    /** Empty when nothing was chosen. */
    byte[] bytes() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As its sender calls it, without folders. */
    String name() {
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    }
}
