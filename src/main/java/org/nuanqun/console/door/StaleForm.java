package org.nuanqun.console.door;

/** A form without our token, or sent by another site. */
public final class StaleForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleForm() {
        super("the form carries no valid token", null, false, false);
    }
}
