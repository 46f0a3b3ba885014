/**
 * 企业应用: what the adapters of one corporation's apps share: its id and secret, its access token, its error codes. It serves
 * those adapters and knows no customer.
 */
@NullMarked
package org.nuanqun.platform.corporation;

import org.jspecify.annotations.NullMarked;
