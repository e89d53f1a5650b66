package se.medvandrare.editors;

import java.time.LocalDate;
import java.util.List;

/**
 * What an editor has to do, and what is missing.
 *
 * @param base beginning of the addresses of the visitors' pages
 * @param week its Monday
 * @param weeks the Mondays one can choose
 */
record GapPage(
        String base,
        List<Task> tasks,
        LocalDate week,
        List<LocalDate> weeks,
        List<Gap> unanswered,
        List<Gap> unfound,
        List<LateArticle> late,
        List<Links.Broken> links) {}
