package se.medvandrare.shell;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of a page needs to know.
 *
 * @param lang for the HTML {@code lang} attribute
 * @param tag of the language in addresses
 * @param dir {@code ltr} or {@code rtl}
 * @param municipality its name; null when none is chosen or the page is for staff
 * @param base beginning of the municipality's addresses, for example {@code /sv/are}; null when none is chosen
 * @param phone where a human answers; null when nowhere
 * @param demo invented data
 * @param embedded the records lie in the embedded database
 * @param user who has signed in; null for visitors
 */
record Frame(
        String lang,
        String tag,
        String dir,
        List<LanguageLink> languages,
        @Nullable String municipality,
        @Nullable String base,
        @Nullable String phone,
        boolean demo,
        boolean embedded,
        @Nullable StaffUser user,
        String bootstrap,
        String css,
        String js,
        String path,
        Assets assets) {

    /** Address of one of the portal's own files. */
    public String asset(String file) {
        return assets.address(file);
    }

    /** Whether the page lies below this one of the staff's ways; the day and the desk have ways of their own below them. */
    public boolean within(String way) {
        return path.startsWith(way + "/") && !way.equals("/arbete") && !way.equals("/arbete/kundtjanst");
    }

    /** The same page in another language. */
    record LanguageLink(String tag, String lang, String ownName, String dir, String href, boolean current) {}

    /** Who works here; roles are those in the current tenant. */
    record StaffUser(String name, Set<String> roles, List<TenantLink> tenants) {

        public boolean is(String role) {
            return roles.contains(role);
        }
    }

    /** A tenant to work for. */
    record TenantLink(long id, String name, boolean current) {}
}
