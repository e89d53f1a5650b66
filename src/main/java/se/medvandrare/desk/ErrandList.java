package se.medvandrare.desk;

import java.util.List;
import se.medvandrare.base.Pages;

/** A page of errands. */
record ErrandList(List<ErrandRow> rows, Filter filter, Counts counts, Pages pages) {

    public boolean shows(String whose) {
        return filter.whose().name().equalsIgnoreCase(whose);
    }
}
