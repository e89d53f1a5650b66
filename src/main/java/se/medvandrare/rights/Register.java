package se.medvandrare.rights;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.CurrentUser;
import se.medvandrare.accounts.Tenants;
import se.medvandrare.rights.CatalogueTable.Processing;

/** The register of processing (GDPR art. 30), made from the catalogue. */
@Service
@Transactional(readOnly = true)
class Register {

    private final Catalogue catalogue;
    private final Tenants tenants;
    private final CurrentUser user;

    Register(Catalogue catalogue, Tenants tenants, CurrentUser user) {
        this.catalogue = catalogue;
        this.tenants = tenants;
        this.user = user;
    }

    /** Every processing of people's data with the fields it holds. */
    public List<Part> parts() {
        var tables = tables();
        return catalogue.processings(locale()).stream()
                .map(processing -> new Part(
                        processing,
                        tables.stream()
                                .filter(table -> table.processing().equals(processing))
                                .toList()))
                .toList();
    }

    public List<CatalogueTable> tables() {
        return catalogue.tables(locale());
    }

    /** Who is responsible. */
    public String controller() {
        return tenants.named(List.of(user.tenant())).stream()
                .map(Tenants.Named::name)
                .collect(Collectors.joining());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** A processing and its tables. */
    record Part(Processing processing, List<CatalogueTable> tables) {

        /** How many rows of the register it is about. */
        public long fields() {
            return tables.stream().mapToLong(table -> table.fields().size()).sum();
        }
    }
}
