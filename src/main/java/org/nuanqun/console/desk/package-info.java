/**
 * What lies on an operator's desk: the conversations that need her, and the rest, read from the modules below and put in
 * order. It knows nothing of pages.
 */
@NullMarked
package org.nuanqun.console.desk;

import org.jspecify.annotations.NullMarked;
