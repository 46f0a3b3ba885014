package org.nuanqun.console.work;

import java.util.List;
import org.nuanqun.console.page.Avatar;

/** A chosen group with its members. {@code conversation} is empty where nobody spoke yet. */
record GroupSide(String name, String abilities, int members, List<Someone> people) {

    record Someone(String id, String name, Avatar avatar, String joined, String conversation) {}
}
