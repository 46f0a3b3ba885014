/**
 * 审计: who did or read which thing of whom, when and why. Entries are only ever added, and each carries a hash of the one
 * before it in its stream. It must never hold message text beyond the words that decided.
 */
@NullMarked
package org.nuanqun.audit;

import org.jspecify.annotations.NullMarked;
