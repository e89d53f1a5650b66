package se.medvandrare.base;

/** An answer that has to be given; null until it is. */
public enum YesNo {
    YES,
    NO
}
