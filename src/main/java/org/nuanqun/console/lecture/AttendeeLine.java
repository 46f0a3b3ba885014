package org.nuanqun.console.lecture;

/** Somebody and a lecture, in words. */
record AttendeeLine(String person, String name, String state, String signed, String came, String rating) {}
