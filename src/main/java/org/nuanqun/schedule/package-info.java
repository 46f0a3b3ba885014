/**
 * The clock's entry: Quartz strikes, the module that knows is asked what is due. Serves everybody
 * with timed work. A firing is a row of (schedule, planned moment), written in the transaction the
 * work is done in, so that a second strike, by this node or another, waits for the first and then
 * finds nothing to do. Quartz only says when; it is no queue, and its jobs carry no data.
 *
 * <p>After an outage each schedule keeps its own rule. Lessons and overdue tickets: strike once, at
 * once; what is due is found by asking, and a lesson's own limit and the quiet hours decide whether
 * it may still go out. Sweeping: the missed night is left out. In the sandbox {@code TimeTravel}
 * strikes instead, moment by moment.
 */
@NullMarked
package org.nuanqun.schedule;

import org.jspecify.annotations.NullMarked;
