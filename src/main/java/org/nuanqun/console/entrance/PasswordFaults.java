package org.nuanqun.console.entrance;

import org.nuanqun.staff.PasswordFault;

/** Says what is wrong with a new password. */
final class PasswordFaults {

    private PasswordFaults() {}

    static String sentence(PasswordFault fault, DoorWords words) {
        return switch (fault) {
            case TOO_SHORT -> words.tooShort();
            case TOO_LONG -> words.tooLong();
            case COMMON -> words.common();
        };
    }
}
