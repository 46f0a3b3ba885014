package org.nuanqun.knowledge;

import java.util.Set;
import org.nuanqun.vocabulary.ConditionCode;

/**
 * A word that turns a question into another one.
 *
 * @param names the conditions it is a name of; an answer about one of them need not say the word
 */
record Aspect(String word, Set<ConditionCode> names) {}
