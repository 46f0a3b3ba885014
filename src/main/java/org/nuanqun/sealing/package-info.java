/**
 * 加封: keeps from strangers what must lie on a disk or in a table. It serves whoever has such a thing to keep; what is sealed
 * is bound to its place, and whose key it is, is the caller's business.
 */
@NullMarked
package org.nuanqun.sealing;

import org.jspecify.annotations.NullMarked;
