package org.nuanqun.bench.load;

/**
 * What the platform was told.
 *
 * @param ownId the service's own id of the message
 * @param isNew false if the platform knew this id already and therefore did nothing
 */
public record Effect(String ownId, String person, long nanos, boolean isNew) {}
