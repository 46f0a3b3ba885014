/**
 * Patients and families: who somebody is on a platform, what they agreed to, what must keep us from
 * speaking to them, and the few dates and conditions their care hangs on. Everything above asks here
 * before it speaks; a hold or a withdrawn consent placed here stops every path at once, because
 * delivery looks at it immediately before the wire. Consent and dates keep their history. It never
 * decides anything and never knows that there is a bot.
 */
@NullMarked
package org.nuanqun.people;

import org.jspecify.annotations.NullMarked;
