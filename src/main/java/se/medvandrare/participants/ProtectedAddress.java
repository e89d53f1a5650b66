package se.medvandrare.participants;

/** The part of an address that names an enrolment of somebody with protected identity. */
record ProtectedAddress(long id, long enrolment) {

    public String person() {
        return "/arbete/skyddade/" + id;
    }

    public String page() {
        return person() + "/" + enrolment;
    }
}
