package org.nuanqun.reports;

/** A reason and how many people it kept from getting a text. */
public record WhyNotSent(String reason, long people) {}
