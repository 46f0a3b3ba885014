/**
 * 试验: named places at which a trial may end the process as if the power had failed. It serves the proofs of durability;
 * outside a sandbox that was asked for it, passing a point does nothing.
 */
@NullMarked
package org.nuanqun.trial;

import org.jspecify.annotations.NullMarked;
