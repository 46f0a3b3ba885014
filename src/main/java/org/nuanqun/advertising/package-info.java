/**
 * What no text for patients may claim (广告法 and kin): cures and rates, safety, absolute words, comparisons, endorsements,
 * rewards for sharing; in education also telephone, address, price and links. Serves authors, who are told the words, the
 * reason and a safe wording. The rules are text in {@code bot-scripts/advertising.yaml}; nothing is known here but how
 * disguised words are read.
 */
@NullMarked
package org.nuanqun.advertising;

import org.jspecify.annotations.NullMarked;
