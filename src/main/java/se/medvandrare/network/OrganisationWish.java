package se.medvandrare.network;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import se.medvandrare.base.Language;
import se.medvandrare.base.YesNo;

/** What somebody may look for among the organisations; each is one large button. */
enum OrganisationWish {
    BEGINNERS("nyborjare", "i-door", (row, reader) -> row.beginners() == YesNo.YES || row.trial() == YesNo.YES),
    FREE("gratis", "i-price", (row, reader) -> row.free()),
    ACCESSIBLE("utan-trappsteg", "i-wheelchair", (row, reader) -> row.access().contains(Access.STEP_FREE)),
    CHILD_CARE("barnpassning", "i-child", (row, reader) -> row.childCare() == YesNo.YES),
    MINE("mitt-sprak", "i-interpreter", (row, reader) -> row.languages().contains(reader.html()));

    private final String word;
    private final String icon;
    private final BiPredicate<OrganisationRow, Language> condition;

    OrganisationWish(String word, String icon, BiPredicate<OrganisationRow, Language> condition) {
        this.word = word;
        this.icon = icon;
        this.condition = condition;
    }

    /** What the reader is offered: Swedish is spoken nearly everywhere. */
    static List<OrganisationWish> offered(Language reader) {
        return Stream.of(values())
                .filter(wish -> wish != MINE || !reader.html().equals(Language.SWEDISH))
                .toList();
    }

    /** As it stands in addresses. */
    String word() {
        return word;
    }

    String icon() {
        return icon;
    }

    boolean fulfilled(OrganisationRow row, Language reader) {
        return condition.test(row, reader);
    }
}
