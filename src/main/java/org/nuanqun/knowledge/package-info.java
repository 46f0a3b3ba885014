/**
 * 知识库: approved answers, found by words and by meaning, with their source. It serves hosting and, as suggestions, operators.
 * It abstains rather than guess, and never gives an answer that has expired.
 */
@NullMarked
package org.nuanqun.knowledge;

import org.jspecify.annotations.NullMarked;
