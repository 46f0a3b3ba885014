package org.nuanqun.intake;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is away from one that refuses what it was given. */
final class DatabaseTrouble {

    /** Of SQLSTATE: bad data, a violated rule, a wrong statement, and a transaction that may simply be tried again. */
    private static final Set<String> ABOUT_THE_STATEMENT = Set.of("22", "23", "42", "40");

    private DatabaseTrouble() {}

    static boolean isAway(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return !ABOUT_THE_STATEMENT.contains(sql.getSQLState().substring(0, 2));
            }
        }
        return true;
    }
}
