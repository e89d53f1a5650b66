package se.medvandrare.articles;

/** One article in a list, in the best language for the reader. */
record ArticleRow(String slug, Topic topic, String authority, String title, String summary, String written) {}
