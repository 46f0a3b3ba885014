package org.nuanqun.console.inbox;

/**
 * What stands above the composer about where words arrive. {@code words}: empty where there is nothing to say; {@code isShut}:
 * a reply written here would not arrive; {@code offersHere} and {@code offersThere}: the acts that change the place.
 */
public record Reaching(String words, boolean isShut, boolean offersHere, boolean offersThere) {

    static final Reaching PLAIN = new Reaching("", false, false, false);
}
