package org.nuanqun.staff;

import java.time.LocalTime;
import java.util.Optional;
import org.nuanqun.vocabulary.OperatorId;

/** One place in a department's calling order; without hours it is round the clock. */
public record DutyTurn(OperatorId operator, Optional<Hours> hours) {

    public static DutyTurn roundTheClock(OperatorId operator) {
        return new DutyTurn(operator, Optional.empty());
    }

    boolean covers(LocalTime time) {
        return hours.map(span -> span.contain(time)).orElse(true);
    }

    /** From, included, until, excluded; the night turn runs past midnight. */
    public record Hours(LocalTime from, LocalTime until) {

        public Hours {
            if (from.equals(until)) {
                throw new IllegalArgumentException("a turn from %s until %s is empty".formatted(from, until));
            }
        }

        boolean contain(LocalTime time) {
            boolean started = !time.isBefore(from);
            boolean over = !time.isBefore(until);
            return from.isBefore(until) ? started && !over : started || !over;
        }
    }
}
