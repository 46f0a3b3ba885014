package org.nuanqun.console.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that name one person, which do not belong where a group reads along and are half hidden on every page: mobile numbers of the mainland (eleven digits
 * from 13 to 19) and resident identity numbers with a right check digit (GB 11643-1999, ISO 7064 MOD 11-2). The
 * hospital's own landlines are none.
 */
public final class PersonalData {

    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])(?:(?:\\+|00)?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9])");
    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])");
    private static final int FRONT = 3;
    private static final int MOBILE_DIGITS = 11;
    private static final int MOBILE_ENDS = 4;
    private static final int IDENTITY_ENDS = 2;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private PersonalData() {}

    public static boolean standsIn(String text) {
        return MOBILE.matcher(text).find() || holdsIdentity(text);
    }

    /** With the middle of each such number starred out; an identity number also where its check digit is mistyped. */
    public static String masked(String text) {
        String covered = IDENTITY.matcher(text).replaceAll(found -> starred(found.group(), IDENTITY_ENDS));
        return MOBILE.matcher(covered).replaceAll(found -> starred(found.group(), MOBILE_ENDS));
    }

    /** @param ends how many of its last digits stay; three stay in front, without the country's code */
    private static String starred(String number, int ends) {
        String digits = number.replaceAll("[^0-9Xx]", "");
        String own = ends == MOBILE_ENDS ? digits.substring(digits.length() - MOBILE_DIGITS) : digits;
        int hidden = own.length() - FRONT - ends;
        return own.substring(0, FRONT) + "*".repeat(hidden) + own.substring(FRONT + hidden);
    }

    private static boolean holdsIdentity(String text) {
        Matcher found = IDENTITY.matcher(text);
        return found.results().anyMatch(result -> isIdentity(result.group()));
    }

    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
}
