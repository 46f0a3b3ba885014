/**
 * 交班: what an operator gives up at the end of her shift and what the next takes. It serves those who act, and hands everything on
 * through {@code handoff}; it never decides who owns what.
 */
@NullMarked
package org.nuanqun.console.shift;

import org.jspecify.annotations.NullMarked;
