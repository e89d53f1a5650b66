package se.medvandrare.base;

/**
 * In which language a text stands, for its HTML attributes and for the mark a reader of another language is shown.
 *
 * @param foreign not the language of the reader; easy Swedish and Swedish are one
 */
public record Written(String lang, String dir, boolean foreign, String ownName) {

    public static Written in(Language text, Language reader) {
        return new Written(text.html(), text.direction(), !text.html().equals(reader.html()), text.ownName());
    }

    public boolean swedish() {
        return lang.equals(Language.SWEDISH);
    }
}
