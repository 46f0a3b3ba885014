package org.nuanqun.groups;

import java.util.Optional;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.GroupId;

/** A patient group; without a platform's word on it the capacity is 0, which means unknown. */
public record Group(
        GroupId id,
        AccountId account,
        String key,
        String name,
        Optional<ConditionCode> condition,
        int members,
        int capacity) {

    public boolean isFull() {
        return capacity > 0 && members >= capacity;
    }
}
