package se.medvandrare.desk;

/** How many errands are not done. */
record Counts(long mine, long nobodys, long everyones, long overdue, long calls, long sent) {}
