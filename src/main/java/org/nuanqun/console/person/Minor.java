package org.nuanqun.console.person;

/** Who writes is under 14; {@code guardian}: who agreed for her, when and how that was seen, empty where nobody has. */
record Minor(String noted, String guardian) {}
