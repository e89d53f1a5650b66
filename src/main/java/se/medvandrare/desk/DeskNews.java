package se.medvandrare.desk;

/** One line to everybody at the desks. */
record DeskNews(long id, String text, String madeBy) {}
