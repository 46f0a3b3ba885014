package org.nuanqun.platform.manners;

/** What an adapter does again and again by itself. Each round begins when the last has ended, and now when it is asked to. */
public interface Round {

    String name();

    void go();
}
