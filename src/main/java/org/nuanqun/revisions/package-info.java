/**
 * 话术修订: what authors change in the scripts, kept apart from those in force until it was tried and a second person has
 * approved it; then it is written into the folder the service reads. Keeps what was in force, since when, and who stood for it.
 * Asks a {@link org.nuanqun.revisions.Workshop} for mistakes and dialogues. It never reads a message and never changes what is in
 * force but by publishing.
 */
@NullMarked
package org.nuanqun.revisions;

import org.jspecify.annotations.NullMarked;
