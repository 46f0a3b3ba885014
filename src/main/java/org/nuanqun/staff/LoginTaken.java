package org.nuanqun.staff;

/** Somebody already signs in under this name. */
public final class LoginTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoginTaken(String login) {
        super("somebody already signs in as '%s'".formatted(login));
    }
}
