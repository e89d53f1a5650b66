package se.medvandrare.base;

/** A choice in a form: what is sent, and what the person reads. */
public record Option(String value, String label) {

    public static Option of(Object value, String label) {
        return new Option(String.valueOf(value), label);
    }
}
