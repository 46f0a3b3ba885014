/**
 * 群机器人: a robot in a group of colleagues that can only speak. It serves whoever has to call colleagues on duty. It must
 * never carry a patient's name or words into that group.
 */
@NullMarked
package org.nuanqun.platform.webhookrobot;

import org.jspecify.annotations.NullMarked;
