package org.nuanqun.backup;

import java.util.Set;

/** Tables whose rows an archive leaves out: what belongs to running processes, or would open a door that was shut since. */
final class LeftOut {

    private static final Set<String> DOORS = Set.of(
            "staff_session",
            "staff_half_sign_in",
            "staff_one_time_code",
            "staff_throttle",
            "platform_token",
            "console_presence");

    private LeftOut() {}

    /** Sessions and codes would come back to life; tokens are fetched anew; the clock's strikes are made by each start. */
    static boolean is(String table) {
        return DOORS.contains(table) || table.startsWith("schedule_quartz_");
    }
}
