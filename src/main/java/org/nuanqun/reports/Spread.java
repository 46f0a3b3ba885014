package org.nuanqun.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** How long something took: {@code half} of the {@code n} cases took no longer, nine in ten took no longer than {@code most}. */
public record Spread(long n, Optional<Duration> half, Optional<Duration> most) {

    static Spread read(ResultSet row, String name) throws SQLException {
        return new Spread(row.getLong(name + "_n"), seconds(row, name + "_half"), seconds(row, name + "_most"));
    }

    /** The three columns of {@code seconds}, nearest-rank: each is a time that happened. */
    static String columns(String name, String seconds, String only) {
        return """
               count(%2$s) filter (where %3$s) as %1$s_n,
               percentile_disc(0.5) within group (order by %2$s) filter (where %3$s) as %1$s_half,
               percentile_disc(0.9) within group (order by %2$s) filter (where %3$s) as %1$s_most"""
                .formatted(name, seconds, only);
    }

    private static Optional<Duration> seconds(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(value * 1000)));
    }
}
