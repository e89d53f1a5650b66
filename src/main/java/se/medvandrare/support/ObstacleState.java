package se.medvandrare.support;

/** What has become of something that is in the way. */
enum ObstacleState {
    NOTED,
    REMOVED,
    REMAINS;

    boolean stands() {
        return this != REMOVED;
    }
}
