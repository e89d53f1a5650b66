package se.medvandrare.database;

/** Whom the program reads as when nobody has signed in. */
record Visitor(String url, String user, String password) {}
