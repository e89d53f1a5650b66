package se.medvandrare.editors;

import java.time.LocalDate;

/** An article that somebody should have read again. */
record LateArticle(long id, String slug, String title, String authority, LocalDate reviewBy, boolean taken) {}
