package org.nuanqun.staff;

import java.util.Optional;

/**
 * How it stands with somebody's second factor.
 *
 * @param recoveryCodes how many of her recovery codes are unused
 * @param enrolment where a secret waits for its first code
 */
public record SecondFactorState(boolean isOn, int recoveryCodes, Optional<Enrolment> enrolment) {

    /**
     * What an authenticator app has to learn.
     *
     * @param key the secret in Base32, to be typed
     * @param uri the same as {@code otpauth://}, to be opened or drawn
     */
    public record Enrolment(String key, String uri) {}
}
