/**
 * 消息发送: the outbox and the one gate before the wire. It serves everybody who has something to say; it announces {@link
 * org.nuanqun.delivery.SayingEnded}. It must never send what the gate forbids, and never count as sent what may not have
 * been.
 */
@NullMarked
package org.nuanqun.delivery;

import org.jspecify.annotations.NullMarked;
