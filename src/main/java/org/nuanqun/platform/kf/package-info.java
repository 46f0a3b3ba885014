/**
 * 微信客服: patients write one to one. The callback only hints; what was said is read by a cursor, by one reader for each
 * account, and recorded in the transaction that moves the cursor. It must never answer what was said before it was connected.
 */
@NullMarked
package org.nuanqun.platform.kf;

import org.jspecify.annotations.NullMarked;
