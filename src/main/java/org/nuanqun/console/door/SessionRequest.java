package org.nuanqun.console.door;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** "Who holds this token?" {@code isActivity} is false for what a page asks by itself. */
final class SessionRequest extends BaseAuthenticationRequest {

    private final String token;
    private final boolean isActivity;

    SessionRequest(String token, boolean isActivity) {
        this.token = token;
        this.isActivity = isActivity;
    }

    String token() {
        return token;
    }

    boolean isActivity() {
        return isActivity;
    }
}
