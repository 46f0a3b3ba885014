/**
 * What every page shares: the frame, the reader's language and theme, how times and waits are written.
 */
@NullMarked
package org.nuanqun.console.page;

import org.jspecify.annotations.NullMarked;
