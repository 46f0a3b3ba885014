/**
 * The pages before anybody is signed in: sign-in, the first account, a new password, and what is said when something fails.
 */
@NullMarked
package org.nuanqun.console.entrance;

import org.jspecify.annotations.NullMarked;
