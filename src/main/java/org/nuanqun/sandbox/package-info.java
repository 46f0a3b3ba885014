/**
 * 沙盒页: the demonstrator's page. It serves whoever shows, learns or tries the service: a phone to be a patient on, and
 * beside it, in plain sentences, what the service did and why. It announces that there is something new to read. It reads
 * the record and never writes it: what is played goes in through the pretend platform's own door.
 */
@NullMarked
package org.nuanqun.sandbox;

import org.jspecify.annotations.NullMarked;
