/** Lectures and events: planned, invited to, watched while people sign up, and looked back at. */
@NullMarked
package org.nuanqun.console.lecture;

import org.jspecify.annotations.NullMarked;
