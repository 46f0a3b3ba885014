/**
 * 转人工: tickets, whom to call, deadlines, escalation, taking over and handing back. It serves hosting, which opens tickets,
 * and the console, where people claim them; it announces {@link org.nuanqun.handoff.TicketChanged}. A ticket must never wait
 * unseen, and a conversation with an open red flag never goes back to the bot.
 */
@NullMarked
package org.nuanqun.handoff;

import org.jspecify.annotations.NullMarked;
