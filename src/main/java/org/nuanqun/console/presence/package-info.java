/**
 * Who has a conversation open and what she has typed there without sending it. It informs colleagues and never locks
 * anything: who owns a conversation is handoff's to say.
 */
@NullMarked
package org.nuanqun.console.presence;

import org.jspecify.annotations.NullMarked;
