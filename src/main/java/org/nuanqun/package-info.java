/** The one process; modules live in the packages below. */
@NullMarked
package org.nuanqun;

import org.jspecify.annotations.NullMarked;
