package se.medvandrare.rights;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register of processing and the texts of consents. */
@Controller
@RequestMapping("/arbete/dataskydd")
@PreAuthorize("hasRole('DPO')")
class RegisterController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Register register;
    private final RegisterFile file;
    private final ConsentTexts consents;

    RegisterController(Register register, RegisterFile file, ConsentTexts consents) {
        this.register = register;
        this.file = file;
        this.consents = consents;
    }

    @GetMapping("/register")
    String register(Model model) {
        model.addAttribute("controller", register.controller());
        model.addAttribute("parts", register.parts());
        return "rights/register";
    }

    @GetMapping("/register.csv")
    ResponseEntity<byte[]> file() {
        var name = ContentDisposition.attachment()
                .filename("registerforteckning.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.of(register.tables()));
    }

    @GetMapping("/samtycken")
    String consents(Model model) {
        model.addAttribute("versions", consents.versions());
        return "rights/consents";
    }
}
