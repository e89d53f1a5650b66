package se.medvandrare.projects;

/**
 * What must stand beside the EU emblem on every outlet of a funded project (CPR (EU) 2021/1060 article 50).
 *
 * @param textLang of the short description, for its {@code lang} attribute
 * @param textDir direction of the short description
 */
public record Funding(
        String projectName, String slug, String fund, String shortDescription, String textLang, String textDir) {}
