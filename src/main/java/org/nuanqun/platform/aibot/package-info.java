/**
 * 智能机器人: the AI robot of internal groups and single chats. It serves intake with what colleagues write and delivery with
 * answers that the platform fetches: it asks again and again until an answer is finished. It must never speak first.
 */
@NullMarked
package org.nuanqun.platform.aibot;

import org.jspecify.annotations.NullMarked;
