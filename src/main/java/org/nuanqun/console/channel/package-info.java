/**
 * 渠道活码的页面: where colleagues make the codes by which people come, see what came of each, and end them. Pictures are shown
 * from our own database; no page leads a browser to a platform.
 */
@NullMarked
package org.nuanqun.console.channel;

import org.jspecify.annotations.NullMarked;
