package se.medvandrare.support;

import java.util.List;
import se.medvandrare.base.Pages;

/**
 * A page of the guide's own skills on offer.
 *
 * @param left offers of the tenant whose guide guides no longer
 */
record OfferList(List<OfferRow> rows, Pages pages, long left) {}
