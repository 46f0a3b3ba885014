/**
 * Understands the form of lay Chinese: its normal form, its phrases, what is denied, past, imagined or told of others, its
 * numbers and dates, and the meaning of a sentence. Serves triage and knowledge. Holds no medical knowledge of its own (that
 * is in bot-scripts), does no input or output while reading, and never throws at what a patient wrote.
 */
@NullMarked
package org.nuanqun.language;

import org.jspecify.annotations.NullMarked;
