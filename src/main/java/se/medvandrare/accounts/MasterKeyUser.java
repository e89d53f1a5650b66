package se.medvandrare.accounts;

/** Keeps something sealed with a key of the master key itself, and writes it anew when the master key is changed. */
public interface MasterKeyUser {

    /** Seals everything with the present master key; what is sealed with it already may be sealed again. */
    void sealAnew();
}
