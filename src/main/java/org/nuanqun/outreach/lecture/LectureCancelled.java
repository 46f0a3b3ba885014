package org.nuanqun.outreach.lecture;

import java.util.UUID;

/** Nobody needs to be invited to it any more. In the transaction that cancels it. */
public record LectureCancelled(UUID lecture) {}
