/**
 * One page about one person: what is remembered of her, what stands in the way of writing to her, what comes next and what
 * happened. Reading it is on record.
 */
@NullMarked
package org.nuanqun.console.person;

import org.jspecify.annotations.NullMarked;
