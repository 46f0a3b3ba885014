package org.nuanqun.platform.manners;

/** Where a call gets its token from, and under which name it goes into the query. */
public record TokenSource(TokenKey key, java.util.function.Supplier<AccessToken> fetch) {}
