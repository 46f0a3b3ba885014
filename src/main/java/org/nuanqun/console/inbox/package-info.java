/**
 * Conversations: the list, the thread, the details beside it, and what an operator does with them.
 */
@NullMarked
package org.nuanqun.console.inbox;

import org.jspecify.annotations.NullMarked;
