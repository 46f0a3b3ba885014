/**
 * 值班人员: the people who work at the console, their departments and roles, who is called first at which hour, and how they
 * sign in. It serves handoff, which asks whom to call, and the console. Sessions, one-time codes and throttles live by the
 * database's time, because nodes differ and the sandbox moves the clock. It keeps no password and no token, only hashes.
 */
@NullMarked
package org.nuanqun.staff;

import org.jspecify.annotations.NullMarked;
