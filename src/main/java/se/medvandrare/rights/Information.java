package se.medvandrare.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medvandrare.base.Language;
import se.medvandrare.projects.Funding;
import se.medvandrare.rights.InformationTexts.Part;

/**
 * What somebody is told about their data, in their language and beside it in Swedish.
 *
 * @param address of the page, to which the language is added
 * @param swedish empty when the language is Swedish
 * @param funding null when no EU fund pays, or when it is about no project
 */
record Information(
        String address,
        Language language,
        List<Language> languages,
        List<Part> parts,
        List<Part> swedish,
        @Nullable Funding funding) {

    public boolean ofProject() {
        return address.startsWith("/arbete/projekt/");
    }

    public boolean unreviewed() {
        return language.reviewedOn() == null && !language.tag().equals(Language.SWEDISH);
    }

    public String version() {
        return parts.isEmpty() ? "" : parts.get(0).version();
    }
}
