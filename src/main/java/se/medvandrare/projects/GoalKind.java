package se.medvandrare.projects;

/** What hangs in the tree of a project's plan. */
enum GoalKind {
    GOAL,
    SUB_GOAL,
    AREA,
    TRACK,
    MUNICIPAL_GOAL,
    WANTED_EFFECT
}
