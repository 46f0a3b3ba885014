/**
 * 标签: what colleagues should see of a person in their platform's own client. It serves them by passing on the conditions and the
 * consent that the service learns, to the accounts that ask for it, and shows what they wrote there. It must never pass on what a
 * person said.
 */
@NullMarked
package org.nuanqun.tagging;

import org.jspecify.annotations.NullMarked;
