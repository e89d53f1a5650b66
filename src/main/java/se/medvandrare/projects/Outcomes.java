package se.medvandrare.projects;

import java.util.Map;

/** Contributed by the module that counts: what the fund's indicators of a project have reached so far. */
public interface Outcomes {

    /** The value of each indicator by its code, from the project's first day until today; empty where nothing is counted. */
    Map<String, Long> soFar(ProjectFacts project);
}
