/** The pages on which scripts are revised: written, linted, tried against those in force, approved by a second person, published. */
@NullMarked
package org.nuanqun.console.revision;

import org.jspecify.annotations.NullMarked;
