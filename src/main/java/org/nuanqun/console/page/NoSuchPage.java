package org.nuanqun.console.page;

/** What the address names is not, or no longer, there. */
public final class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPage() {
        super("there is no such page", null, false, false);
    }
}
