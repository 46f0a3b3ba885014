package org.nuanqun.platform.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void a_wecom_group_tells_of_no_words_and_lets_nothing_out_without_a_tap() {
        assertThat(Likeness.WECOM_GROUP.tellsOf(true, true)).isFalse();
        assertThat(Likeness.WECOM_GROUP.capabilities().mayHearWords()).isFalse();
        assertThat(Likeness.WECOM_GROUP.capabilities().needsConfirmation()).isTrue();
        assertThat(Likeness.WECOM_GROUP.capabilities().mayReplyByItself()).isFalse();
    }

    @Test
    void kf_answers_five_times_within_forty_eight_hours() {
        assertThat(Likeness.KF.capabilities().replyWindow()).hasValueSatisfying(window -> {
            assertThat(window.messages()).isEqualTo(5);
            assertThat(window.span()).hasHours(48);
        });
    }

    @Test
    void a_group_bot_hears_in_a_group_only_what_mentions_it() {
        assertThat(Likeness.AIBOT.tellsOf(true, false)).isFalse();
        assertThat(Likeness.AIBOT.tellsOf(true, true)).isTrue();
        assertThat(Likeness.AIBOT.tellsOf(false, false)).isTrue();
    }

    @Test
    void the_sandbox_itself_and_a_bridge_allow_everything() {
        for (Likeness free : new Likeness[] {Likeness.SANDBOX, Likeness.BRIDGE}) {
            assertThat(free.tellsOf(true, false)).isTrue();
            assertThat(free.capabilities().mayReplyByItself()).isTrue();
            assertThat(free.capabilities().replyWindow()).isEmpty();
        }
    }

    @Test
    void each_is_named_as_the_api_names_it() {
        assertThat(Likeness.of("wecom-group")).isEqualTo(Likeness.WECOM_GROUP);
        assertThat(Likeness.OFFICIAL_ACCOUNT.code()).isEqualTo("official-account");
        assertThatThrownBy(() -> Likeness.of("fax")).hasMessageContaining("fax").hasMessageContaining("kf");
    }
}
