package org.nuanqun.platformdouble;

/** How one platform wraps what it tells, and opens what it is answered. */
interface Envelope {

    /** One attempt on its way. {@code query} begins with "?". */
    record Wrapped(String query, String type, String body) {}

    Wrapped wrap(String message);

    /** The query with which an address is checked. */
    String check(String words);

    /** What an answer says, with its envelope taken off. */
    String open(String answer);
}
