package se.medvandrare.imports;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Templates to fill in, and what is wrong with the rows of a register, as files. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/import")
@PreAuthorize("hasRole('LEADER')")
class RegisterFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ImportPages pages;
    private final RegisterFiles files;

    RegisterFileController(ImportPages pages, RegisterFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/mall.csv")
    ResponseEntity<byte[]> people(@PathVariable String slug) {
        pages.project(slug);
        return file("mall-personer.csv", CSV, files.template(false));
    }

    @GetMapping("/mall-narvaro.csv")
    ResponseEntity<byte[]> attendance(@PathVariable String slug) {
        pages.project(slug);
        return file("mall-narvaro.csv", CSV, files.template(true));
    }

    @GetMapping("/mall.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String slug) {
        pages.project(slug);
        return file("mall.xlsx", XLSX, files.workbook());
    }

    @GetMapping("/{id:\\d+}/fel.csv")
    ResponseEntity<byte[]> remarks(@PathVariable String slug, @PathVariable long id) {
        return file("fel-" + id + ".csv", CSV, files.remarks(pages.remarks(slug, id)));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(bytes);
    }
}
