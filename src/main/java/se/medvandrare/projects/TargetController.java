package se.medvandrare.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medvandrare.base.Language;
import se.medvandrare.network.FormPage;
import se.medvandrare.network.FormPage.Field;

/** Sets how many of a fund's indicator a project is to reach. */
@Controller
@RequestMapping("/arbete/projekt/{slug}/mal-indikator")
class TargetController extends RowController<String, TargetForm> {

    private final Targets targets;
    private final CardPages pages;

    TargetController(Targets targets, CardPages pages) {
        super(targets, RowKind.TARGET);
        this.targets = targets;
        this.pages = pages;
    }

    @Override
    List<Field> fields(String slug, @Nullable String code) {
        return List.of(Field.of("wanted", "number"));
    }

    @Override
    @Nullable String about(String slug, String code) {
        var swedish = LocaleContextHolder.getLocale().getLanguage().equals(Language.SWEDISH);
        return pages.seen(slug).targets().stream()
                .filter(target -> target.code().equals(code))
                .map(target -> code + " " + (swedish ? target.nameSv() : target.nameEn()))
                .findFirst()
                .orElse(null);
    }

    /** A target that is not set yet cannot be removed. */
    @Override
    FormPage page(String slug, @Nullable String code) {
        return super.page(slug, code != null && targets.isSet(slug, code) ? code : null);
    }
}
