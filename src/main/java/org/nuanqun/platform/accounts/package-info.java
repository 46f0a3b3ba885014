/**
 * 账号: the hospital's accounts on real platforms, one file each in one folder, with their secrets. It serves the adapters and
 * whoever checks a connection. A file that changes counts at once; a secret is never in a log or an exception.
 */
@NullMarked
package org.nuanqun.platform.accounts;

import org.jspecify.annotations.NullMarked;
