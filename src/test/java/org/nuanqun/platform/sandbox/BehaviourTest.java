package org.nuanqun.platform.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BehaviourTest {

    @Test
    void only_what_is_named_changes() {
        Behaviour.Change change = new Behaviour.Change(3, null, null, 5, null, null, "kf");
        assertThat(change.appliedTo(Behaviour.GOOD))
                .isEqualTo(new Behaviour(3, 0, false, 5, false, false, Likeness.KF));
    }

    @Test
    void nonsense_is_refused_with_the_value() {
        Behaviour.Change change = new Behaviour.Change(99, null, null, null, null, null, null);
        assertThatThrownBy(() -> change.appliedTo(Behaviour.GOOD)).hasMessage("repeat is from 1 to 10, not 99");
    }
}
