/**
 * The other pages: groups, courses, the audit of a conversation, colleagues and duty.
 */
@NullMarked
package org.nuanqun.console.work;

import org.jspecify.annotations.NullMarked;
