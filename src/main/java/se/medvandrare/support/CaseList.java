package se.medvandrare.support;

import java.util.List;
import se.medvandrare.base.Pages;

/**
 * A page of the guide's own cases.
 *
 * @param closed whether these are the closed ones
 * @param left open cases of the tenant whose guide guides no longer
 */
record CaseList(List<CaseRow> rows, boolean closed, Pages pages, long left) {}
