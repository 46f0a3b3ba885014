/**
 * From a message and what is known of its writer to one finding: red flag, complaint, a person asked for, a likely condition,
 * a question to ask, or unclear. Serves hosting. Pure and deterministic: no clock, no database, no network while reading.
 * It must never diagnose, and when in doubt it says so, which brings a person.
 */
@NullMarked
package org.nuanqun.triage;

import org.jspecify.annotations.NullMarked;
