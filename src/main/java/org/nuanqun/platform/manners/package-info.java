/**
 * 对外的分寸: how every adapter calls its platform: one access token for all nodes, no faster than allowed, not at all while it
 * is down, and with an answer to every way in which a call can end. It must never write a secret into a log or an outcome.
 */
@NullMarked
package org.nuanqun.platform.manners;

import org.jspecify.annotations.NullMarked;
