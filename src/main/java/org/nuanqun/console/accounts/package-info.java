/**
 * 平台账号: the pages on which an administrator connects an account and sees whether it is connected rightly. They show where a
 * secret is missing and never one; secrets stand in files on the server and no page takes them.
 */
@NullMarked
package org.nuanqun.console.accounts;

import org.jspecify.annotations.NullMarked;
