/**
 * 群发: one text for many. It serves community managers: it finds who a text is for, says beforehand how many and who not,
 * hands the text on at a pace the inbox does not feel, and knows for each person what came of it. Whether a person may be
 * written to is not decided here: the gate of delivery asks consent, holds, hours and caps for each.
 */
@NullMarked
package org.nuanqun.outreach;

import org.jspecify.annotations.NullMarked;
