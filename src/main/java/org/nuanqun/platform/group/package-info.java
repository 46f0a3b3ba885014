/**
 * 客户群的数: what a platform counts of groups whose words it tells nobody. It serves the console, which shows the figures as the
 * platform's own; adapters implement it.
 */
@NullMarked
package org.nuanqun.platform.group;

import org.jspecify.annotations.NullMarked;
