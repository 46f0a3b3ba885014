/**
 * Measures the service from outside, beside the same thing doing nothing, so that a figure means something on any machine.
 *
 * <p>Serves whoever wants to know what a change costs. It starts a service of its own in a folder it throws away, and
 * never touches another.
 */
@NullMarked
package org.nuanqun.bench;

import org.jspecify.annotations.NullMarked;
