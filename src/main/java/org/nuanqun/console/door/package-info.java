/**
 * The way in: sign-in, sessions in a cookie, the guard of every form, and the headers of every answer. Nothing here knows a patient.
 */
@NullMarked
package org.nuanqun.console.door;

import org.jspecify.annotations.NullMarked;
