/**
 * 网关: our own open contract for any gateway that speaks to a platform we do not. It serves intake and delivery like every
 * adapter; both sides sign as the Standard Webhooks specification says. It must believe a gateway only what it signed.
 */
@NullMarked
package org.nuanqun.platform.bridge;

import org.jspecify.annotations.NullMarked;
