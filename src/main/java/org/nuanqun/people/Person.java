package org.nuanqun.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.PersonId;

/** Somebody as one platform account knows them, with what we remember about them. */
public record Person(
        PersonId id,
        AccountId account,
        String key,
        String name,
        Set<ConditionCode> conditions,
        Map<DateKind, LocalDate> dates) {

    public Person {
        conditions = Set.copyOf(conditions);
        dates = Map.copyOf(dates);
    }
}
