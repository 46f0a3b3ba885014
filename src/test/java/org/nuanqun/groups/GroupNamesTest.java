package org.nuanqun.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanqun.vocabulary.ConditionCode;

class GroupNamesTest {

    private static final ConditionCode ASTHMA = new ConditionCode("child-asthma");
    private static final ConditionCode CHILD = new ConditionCode("child-fever");

    private final GroupNames names = new GroupNames(Map.of("儿童哮喘", ASTHMA, "儿童", CHILD));

    @Test
    void a_group_is_for_the_condition_its_name_begins_with() {
        assertThat(names.conditionOf("儿童健康 2群")).contains(CHILD);
    }

    @Test
    void the_longer_beginning_is_meant() {
        assertThat(names.conditionOf(" 儿童哮喘交流3群")).contains(ASTHMA);
    }

    @Test
    void another_name_says_nothing() {
        assertThat(names.conditionOf("同事闲聊")).isEmpty();
    }
}
