package org.nuanqun.audit;

import java.util.List;

/**
 * A stream of the audit, the oldest entry first.
 *
 * @param isUntouched whether every entry still fits the one before it, and none is missing at the end
 */
public record Trail(List<AuditEntry> entries, boolean isUntouched) {}
