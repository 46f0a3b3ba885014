/**
 * 交接: customers and groups that pass from one colleague to another at a platform, when she leaves or changes her work. It serves
 * the administrators' page; adapters implement it. Nothing passes that was not on the list somebody confirmed.
 */
@NullMarked
package org.nuanqun.platform.handover;

import org.jspecify.annotations.NullMarked;
