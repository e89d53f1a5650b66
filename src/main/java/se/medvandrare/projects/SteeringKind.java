package se.medvandrare.projects;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page about how a project is steered has a table of. */
enum SteeringKind {
    MEETING(MeetingController.KIND, "heldOn", "notes", "functions", null),
    DECISION(DecisionController.KIND, "dueOn", "what", "function", "meetingId"),
    MESSAGE(MessageController.KIND, "dueOn", "what", "audience", "channel"),
    LESSON(LessonController.KIND, "toldOn", "what", "toldTo", null),
    EVALUATION(EvaluationController.KIND, "dueOn", "what", "evaluator", "finding");

    private static final List<SteeringKind> TO_DO = List.of(DECISION, MESSAGE, EVALUATION);

    private final RowKind rows;
    private final String day;
    private final String what;
    private final String who;
    private final @Nullable String more;

    SteeringKind(RowKind rows, String day, String what, String who, @Nullable String more) {
        this.rows = rows;
        this.day = day;
        this.what = what;
        this.who = who;
        this.more = more;
    }

    /** The kind of that word in addresses; meetings when there is none such. */
    static SteeringKind of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(MEETING);
    }

    /** In addresses, and anchor of the table. */
    public String word() {
        return rows.word().substring(rows.word().indexOf('/') + 1);
    }

    /** Prefix of the texts. */
    public String texts() {
        return rows.texts();
    }

    /** Keys of the headings of the columns. */
    public String dayKey() {
        return texts() + "." + day;
    }

    public String whatKey() {
        return texts() + "." + what;
    }

    public String whoKey() {
        return texts() + "." + who;
    }

    /** Null when the table has no such column. */
    public @Nullable String moreKey() {
        return more == null ? null : texts() + "." + more;
    }

    /** Whether the rows are to be done some day. */
    public boolean toDo() {
        return TO_DO.contains(this);
    }

    /** Address of the table, after the project's. */
    String page() {
        return rows.page();
    }
}
