package org.nuanqun.platform.manners;

/** Takes a body as it arrives. */
public interface BodySink {

    /** Takes the first {@code length} of these bytes; false to have no more of them. */
    boolean take(byte[] bytes, int length);
}
