/**
 * 沙盒平台: an adapter like any other and, behind HTTP, a pretend messaging platform of its own. It serves whoever wants to
 * see, try or test the service without an account anywhere. The two halves share nothing but a signing key: events come
 * in through the same webhook as those of a real platform, replies go out as calls. It announces to its pages that a chat
 * has changed. It must never be reachable in production, and nothing in the service may know that it is not real.
 */
@NullMarked
package org.nuanqun.platform.sandbox;

import org.jspecify.annotations.NullMarked;
