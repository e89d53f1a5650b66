package se.medvandrare.accounts;

/**
 * Something waiting for somebody, as a tile on the staff start page.
 *
 * @param key of the text, which is told the number
 * @param number how many
 * @param href where to do it
 * @param icon name in the icon sprite
 */
public record Tile(String key, long number, String href, String icon) {}
