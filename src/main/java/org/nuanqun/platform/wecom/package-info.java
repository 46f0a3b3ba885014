/**
 * 企业微信: customer contact and customer groups, by the official interfaces. It serves intake with who came and went, and
 * delivery with welcomes and with drafts that a colleague confirms; the platform tells no words of customer groups and lets
 * nothing into them unconfirmed. It must never pretend otherwise.
 */
@NullMarked
package org.nuanqun.platform.wecom;

import org.jspecify.annotations.NullMarked;
