/**
 * 会话: the transcript, each thing once, handled or not; lanes, so that one conversation is handled in order by one worker at
 * a time; and the owner of each conversation with its epoch. It serves judgement, voice and the console, announces {@link
 * org.nuanqun.conversation.ConversationChanged}, and must never decide what to say.
 */
@NullMarked
package org.nuanqun.conversation;

import org.jspecify.annotations.NullMarked;
