/** The pages of those who write what the bot says: which answers were given and did not help, and
 * what a sentence is understood to be. */
@NullMarked
package org.nuanqun.console.authoring;

import org.jspecify.annotations.NullMarked;
