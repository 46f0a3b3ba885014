/**
 * Looks at what the service runs on: JDK, folder, disk, database, clock, scripts.
 *
 * <p>Serves whoever keeps the machine, whether the service runs or not. It changes nothing and tells what to do about
 * what it finds.
 */
@NullMarked
package org.nuanqun.doctor;

import org.jspecify.annotations.NullMarked;
