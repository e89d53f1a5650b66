package se.medvandrare.projects;

/**
 * What can be done with something that stands on the card of a project.
 *
 * @param <K> what tells one from another in the address
 * @param <F> what is typed about it
 */
interface Changes<K, F> {

    F form(String slug, K key);

    void change(String slug, K key, F form);

    /** @param version that was seen when it was chosen to be removed */
    void remove(String slug, K key, int version);
}
