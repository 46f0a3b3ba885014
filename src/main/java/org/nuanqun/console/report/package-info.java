/**
 * The page of figures: tiles, charts drawn as SVG on the server, tables, and the same tables as CSV. What each figure means
 * stands on the page.
 */
@NullMarked
package org.nuanqun.console.report;

import org.jspecify.annotations.NullMarked;
