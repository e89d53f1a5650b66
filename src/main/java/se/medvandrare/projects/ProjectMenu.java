package se.medvandrare.projects;

import java.util.List;
import java.util.stream.Stream;

/**
 * The pages of a project, in the order they stand in its menu.
 *
 * @param reader as what somebody reads them; only its leader and its auditor may see its participants
 * @param monthly whether its fund asks for a file each month
 */
record ProjectMenu(String slug, String name, Reader reader, boolean archived, boolean monthly) {

    private static final List<String> PLAN = List.of("", "/partner", "/mal", "/tidslinje", "/styrning", "/budget");
    private static final List<String> PEOPLE = List.of(
            "/deltagare", "/information", "/indikatorer", "/luckor", "/horisontellt", "/forteckning", "/import");
    private static final List<String> REPORTS = List.of("/rapporter", "/synlighet");
    private static final List<String> MONTHLY = List.of("/manadsfil");
    private static final List<String> AUDIT = List.of("/forteckning", "/rapporter");

    /** As what somebody reads the pages. */
    enum Reader {
        LEADER,
        ADMIN,
        AUDITOR
    }

    /** What stands after the project's address. */
    public List<String> ways() {
        return switch (reader) {
            case AUDITOR -> AUDIT;
            case ADMIN -> archived ? PLAN : join(PLAN, REPORTS);
            case LEADER -> archived ? PLAN : join(PLAN, PEOPLE, monthly ? MONTHLY : List.of(), REPORTS);
        };
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    public String href(String way) {
        return "/arbete/projekt/" + slug + way;
    }

    /** Whether the page of that address, or one below it, is open. */
    public boolean isOpen(String way, String path) {
        return way.isEmpty()
                ? ways().stream().noneMatch(other -> !other.isEmpty() && isOpen(other, path))
                : path.equals(href(way)) || path.startsWith(href(way) + "/");
    }

    /** The way to the page of that address. */
    public String current(String path) {
        return ways().stream().filter(way -> isOpen(way, path)).findFirst().orElse("");
    }

    /** Key of the text; the page of the project itself is its card. */
    public String key(String way) {
        return "projects.way." + (way.isEmpty() ? "kort" : way.substring(1));
    }
}
