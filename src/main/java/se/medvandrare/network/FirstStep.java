package se.medvandrare.network;

/** How somebody new begins. */
enum FirstStep {
    COME,
    CONTACT
}
