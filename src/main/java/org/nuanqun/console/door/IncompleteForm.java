package org.nuanqun.console.door;

/** A form without a field it always has: not from a page of ours, or from one that has changed since. */
public final class IncompleteForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    IncompleteForm(String field) {
        super("the form has no field '%s'".formatted(field), null, false, false);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
