package org.nuanqun.staff;

import org.nuanqun.vocabulary.OperatorId;

/** An identity that no colleague has. */
public final class NoSuchOperator extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NoSuchOperator(OperatorId id) {
        super("nobody works here as '%s'".formatted(id));
    }
}
