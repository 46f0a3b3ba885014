/** The review (复盘) of a broadcast: what was planned, what came of it, and how the earlier ones of its kind did. */
@NullMarked
package org.nuanqun.console.review;

import org.jspecify.annotations.NullMarked;
