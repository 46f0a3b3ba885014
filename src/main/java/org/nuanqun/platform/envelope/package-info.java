/**
 * 回调信封: how one family of messaging platforms wraps what it tells us: a signature, an encrypted frame, XML or JSON inside.
 * It serves the adapters of that family. It is pure: no database, no clock, no network. Whatever is wrong with an envelope,
 * the answer outside is the same.
 */
@NullMarked
package org.nuanqun.platform.envelope;

import org.jspecify.annotations.NullMarked;
