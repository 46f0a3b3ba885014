/**
 * 渠道: codes by which people come to a colleague or into a group, each with the place where it stands. It serves the console,
 * where people make and end them; how many came by one is counted by the reports. It must never say that a code is gone which
 * the platform still has.
 */
@NullMarked
package org.nuanqun.channels;

import org.jspecify.annotations.NullMarked;
