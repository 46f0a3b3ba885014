/**
 * 工作台: the pages an operator works with. It serves the people on duty: what needs them, who said what, who holds it, and
 * the next act. It decides nothing: pages ask the modules below and show the answer. {@code door} guards, {@code entrance} lets people in,
 * {@code page} is what every page shares, {@code inbox} the conversations, {@code work} everything else.
 */
@NullMarked
package org.nuanqun.console;

import org.jspecify.annotations.NullMarked;
