package se.medvandrare.accounts;

import java.util.List;

/** Contributed by each module that encrypts fields, so that its keys can be changed. */
public interface SealedFields {

    List<SealedField> all();
}
