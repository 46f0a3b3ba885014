/**
 * 话术工坊: the authors' entry: lint what stands in {@code bot-scripts}, and hold its dialogues with the running service.
 *
 * <p>Serves clinicians and community managers who do not program. Announces nothing. Drives the service as a client would,
 * over the sandbox's HTTP interface, and plays the operator through handoff; must never reach around either.
 */
@NullMarked
package org.nuanqun.workbench;

import org.jspecify.annotations.NullMarked;
