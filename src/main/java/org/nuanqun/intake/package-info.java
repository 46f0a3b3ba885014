/**
 * 接入: where platforms call. A webhook is verified, parsed, recorded and only then acknowledged; thinking happens after, and
 * elsewhere. It announces {@link org.nuanqun.conversation.EventRecorded} and must never decide
 * what to say.
 */
@NullMarked
package org.nuanqun.intake;

import org.jspecify.annotations.NullMarked;
