package se.medvandrare.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * What somebody does with mouse and keys in one browser, counted. Minutes are those of the keystroke-level model: 0.28 s for a
 * key, 1.3 s for pointing and clicking, 1.35 s for making up one's mind before each; what the machine takes is left out.
 */
class Hands {

    private static final double KEY = 0.28;
    private static final double POINT = 1.3;
    private static final double DECIDE = 1.35;

    private final Page page;
    private int clicks;
    private int keys;
    private int decisions;

    Hands(Visit visit) {
        page = visit.page;
    }

    void click(Locator it) {
        it.click();
        page.waitForLoadState();
        clicks++;
        decisions++;
    }

    /** The first link with these words. */
    void follow(String words) {
        click(page.locator(":is(main, nav) a", new Page.LocatorOptions().setHasText(words))
                .first());
    }

    void press(String name) {
        click(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Goes to the field with Tab or is there, and types. */
    void type(String field, String text) {
        page.locator("main [name=" + field + "]").first().fill(text);
        keys += 1 + text.length();
        decisions++;
    }

    /** Goes to the list with Tab and types the first letters of the choice. */
    void choose(String field, String value) {
        page.locator("main select[name=" + field + "]").first().selectOption(value);
        keys += 3;
        decisions++;
    }

    int clicks() {
        return clicks;
    }

    int keys() {
        return keys;
    }

    double minutes() {
        return (keys * KEY + clicks * POINT + decisions * DECIDE) / 60;
    }
}
