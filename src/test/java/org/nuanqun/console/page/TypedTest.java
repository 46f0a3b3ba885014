package org.nuanqun.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;

@NeedsNoService
class TypedTest {

    @Test
    void what_is_typed_is_cut_to_its_room_and_never_within_a_letter() {
        assertThat(Typed.within(3, "  好的  ")).isEqualTo("好的");
        assertThat(Typed.within(3, "谢谢医生")).isEqualTo("谢谢医");
        assertThat(Typed.within(3, "好的🙏")).isEqualTo("好的");
        assertThat(Typed.within(4, "好的🙏")).isEqualTo("好的🙏");
        assertThat(Typed.within(3, null)).isEmpty();
    }
}
