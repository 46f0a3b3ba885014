package org.nuanqun.platform.handover;

import java.util.List;

/** What a colleague has at a platform, by its keys. {@code why}: why it did not say, otherwise empty. */
public record Belongings(List<String> customers, List<String> groups, String why) {

    public Belongings {
        customers = List.copyOf(customers);
        groups = List.copyOf(groups);
    }

    public boolean isEmpty() {
        return customers.isEmpty() && groups.isEmpty();
    }
}
