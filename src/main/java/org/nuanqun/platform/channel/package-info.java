/**
 * 渠道活码: codes by which people come to a colleague or into a group, made at a platform. It serves whoever makes and ends them;
 * adapters implement it. A platform that has no such codes has no {@link org.nuanqun.platform.channel.ChannelCodes}.
 */
@NullMarked
package org.nuanqun.platform.channel;

import org.jspecify.annotations.NullMarked;
