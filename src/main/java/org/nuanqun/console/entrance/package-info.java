/**
 * The pages at the door: sign-in, the first account, a new password, the second factor, and what is said when something fails.
 */
@NullMarked
package org.nuanqun.console.entrance;

import org.jspecify.annotations.NullMarked;
