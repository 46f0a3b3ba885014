/** Feeds what reads from outside with damaged input: it may refuse, in the way it says it refuses, and nothing else. */
@NullMarked
package org.nuanqun.bench.fuzz;

import org.jspecify.annotations.NullMarked;
