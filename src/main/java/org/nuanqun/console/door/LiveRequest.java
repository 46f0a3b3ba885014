package org.nuanqun.console.door;

/** The mark on what a page fetches by itself: it keeps no session awake. */
public final class LiveRequest {

    public static final String HEADER = "Nuanqun-Live";

    private LiveRequest() {}
}
