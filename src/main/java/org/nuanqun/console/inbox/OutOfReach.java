package org.nuanqun.console.inbox;

/** Words written here would not arrive now. Expected: the console says why and keeps them. */
class OutOfReach extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String words;

    /** @param words in the operator's language */
    OutOfReach(String words) {
        super("the platform takes no words from here now");
        this.words = words;
    }

    String words() {
        return words;
    }
}
