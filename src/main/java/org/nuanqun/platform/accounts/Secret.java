package org.nuanqun.platform.accounts;

/** Something nobody may read in a log; only {@link #reveal()} shows it. */
public final class Secret {

    private final String text;

    public Secret(String text) {
        this.text = text;
    }

    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "[hidden]";
    }
}
