package se.medvandrare.participants;

/** The part of an address that names somebody in a project. */
record PersonAddress(String slug, long id) {

    public String list() {
        return "/arbete/projekt/" + slug + "/deltagare";
    }

    public String page() {
        return list() + "/" + id;
    }
}
