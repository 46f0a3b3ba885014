/**
 * 时钟: the one clock of the service. It serves everybody who asks what time it is, can be moved in the sandbox so that two
 * weeks of a course pass in a second, and never moves in production. Leases do not use it: they use the database's time.
 */
@NullMarked
package org.nuanqun.time;

import org.jspecify.annotations.NullMarked;
