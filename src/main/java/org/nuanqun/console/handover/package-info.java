/**
 * 同事交接的页面: where an administrator passes on what a colleague has at a platform, after one look at the whole list, and sees
 * what became of each. It hands over only what was shown.
 */
@NullMarked
package org.nuanqun.console.handover;

import org.jspecify.annotations.NullMarked;
