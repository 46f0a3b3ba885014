/**
 * 公众号: fans write to the hospital's official account. It serves intake with what they write and who follows, and delivery
 * with answers, in the same breath where they are ready in time. It must never take plain words where sealed ones are agreed.
 */
@NullMarked
package org.nuanqun.platform.officialaccount;

import org.jspecify.annotations.NullMarked;
