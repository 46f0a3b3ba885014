/**
 * 连接体检: whether an account is connected rightly, and where what is not is mended. It serves administrators, before and after
 * the service runs. It changes nothing at the platform and shows no secret.
 */
@NullMarked
package org.nuanqun.platform.connection;

import org.jspecify.annotations.NullMarked;
