/**
 * Breaks the service on purpose and proves what is left: load, a fault at a moment drawn from a seed, recovery, and then a
 * comparison of what the caller saw, what the database holds and what the platform was told. Every round can be played again
 * from its seed.
 */
@NullMarked
package org.nuanqun.bench.chaos;

import org.jspecify.annotations.NullMarked;
