/**
 * What every measurement and every trial needs: service processes of our own on one database, a platform outside of them
 * with a journal, and load that does not wait for answers. Nothing here is part of a running service.
 */
@NullMarked
package org.nuanqun.bench.load;

import org.jspecify.annotations.NullMarked;
