package org.nuanqun.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.OperatorId;

@NeedsNoService
class MentionedTest {

    private final Operator min = colleague("王敏", Role.OPERATOR, true);
    private final Operator minHua = colleague("王敏华", Role.ADMIN, true);
    private final Operator namesake = colleague("王敏", Role.OBSERVER, true);
    private final Operator gone = colleague("周彤", Role.OPERATOR, false);
    private final Operator author = colleague("写话术的", Role.CONTENT_EDITOR, true);

    @Test
    void the_longest_name_that_stands_there_is_meant_and_all_who_bear_it() {
        assertThat(in("@王敏华看一下")).containsExactly(minHua);
        assertThat(in("请＠王敏 回电，@王敏华知道")).containsExactlyInAnyOrder(min, namesake, minHua);
    }

    @Test
    void without_the_sign_or_a_name_behind_it_nobody_is() {
        assertThat(in("王敏已经回电，写信到 a@b.cn 或 @ 王敏")).isEmpty();
    }

    @Test
    void who_left_or_may_not_read_conversations_is_not() {
        assertThat(in("@周彤 @写话术的")).isEmpty();
    }

    private Set<Operator> in(String note) {
        return Mentioned.in(note, List.of(min, minHua, namesake, gone, author));
    }

    private static Operator colleague(String name, Role role, boolean enabled) {
        return new Operator(OperatorId.next(), name, "login", role, Set.of(), "", enabled);
    }
}
