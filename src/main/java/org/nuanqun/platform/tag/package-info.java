/**
 * 标签: short words colleagues see beside a customer in a platform's own client, written from here and read from there. It serves
 * whoever learns something of a person; adapters implement it. Nothing is written where the account's file does not ask for it.
 */
@NullMarked
package org.nuanqun.platform.tag;

import org.jspecify.annotations.NullMarked;
