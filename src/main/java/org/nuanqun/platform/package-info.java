/**
 * 平台对接: what any messaging platform can tell us, do for us and allow us, and how sending ends. It serves intake and
 * delivery; adapters implement it. No word of any one platform may appear here.
 */
@NullMarked
package org.nuanqun.platform;

import org.jspecify.annotations.NullMarked;
