/**
 * 讲座和活动: people sign up by a tap or by words, wait where it is full and move up by themselves, are reminded by the clock,
 * tell by a code that they are there, and are asked afterwards. It serves community managers. What nobody asked for just now
 * goes through the gate of delivery like a lesson; it announces {@link org.nuanqun.outreach.lecture.LectureCancelled}.
 */
@NullMarked
package org.nuanqun.outreach.lecture;

import org.jspecify.annotations.NullMarked;
