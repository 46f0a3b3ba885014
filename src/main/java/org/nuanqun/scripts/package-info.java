/**
 * 话术: everything the bot says, asks and teaches, read from {@code bot-scripts}, checked and offered as typed values.
 *
 * <p>Serves every module that speaks or listens. Announces {@link org.nuanqun.scripts.ScriptsReloaded} and {@link
 * org.nuanqun.scripts.ScriptsRefused}. Without a valid set the service does not start; an invalid set never replaces a
 * valid one. Must never change a script, and never say a sentence that does not stand in one.
 */
@NullMarked
package org.nuanqun.scripts;

import org.jspecify.annotations.NullMarked;
