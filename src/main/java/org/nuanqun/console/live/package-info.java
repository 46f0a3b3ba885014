/**
 * Tells open pages that something changed, so that they fetch it. It carries no content: what a page may see is decided
 * where the page asks.
 */
@NullMarked
package org.nuanqun.console.live;

import org.jspecify.annotations.NullMarked;
