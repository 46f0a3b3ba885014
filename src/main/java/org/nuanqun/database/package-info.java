/**
 * The ground everything stands on: a PostgreSQL that keeps what it has acknowledged.
 *
 * <p>Serves whoever starts the service: it runs PostgreSQL beside it or takes one by its address, and refuses one that could
 * forget a committed message. Announces that another node rang. It must never remove the lock of a running server, nor start a second
 * server on one folder.
 */
@NullMarked
package org.nuanqun.database;

import org.jspecify.annotations.NullMarked;
