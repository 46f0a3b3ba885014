/**
 * 备份: everything the service remembers as one file, and a database made of such a file.
 *
 * <p>Serves whoever keeps the machine, beside a running service as well as without one. It announces nothing; what a restored
 * database means for what was sent is settled by the modules that send, at the next start. It must never leave a file that
 * looks whole and is not, nor touch a database before the whole archive has been verified.
 */
@NullMarked
package org.nuanqun.backup;

import org.jspecify.annotations.NullMarked;
