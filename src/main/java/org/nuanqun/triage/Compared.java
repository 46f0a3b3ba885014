package org.nuanqun.triage;

/**
 * A message weighed against the authors' sentences, once: by what it is compared, and how like danger and complaint it is.
 *
 * @param knowsMeaning whether its closeness to the sentences counts in the weights, or its letters and words alone
 */
record Compared(Traits traits, double danger, double complaint, boolean knowsMeaning) {}
