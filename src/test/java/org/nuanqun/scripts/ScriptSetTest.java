package org.nuanqun.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanqun.vocabulary.DepartmentCode;

class ScriptSetTest {

    private final ScriptSet set = OurScripts.SET;

    @Test
    void the_scripts_of_the_project_are_valid() {
        assertThat(set.version()).hasSize(10);
        assertThat(set.departments()).containsKey(new DepartmentCode("obstetrics"));
    }

    @Test
    void every_automatic_text_names_the_way_to_a_person() {
        assertThat(set.texts().keys())
                .allSatisfy(key -> assertThat(set.texts().raw(key)).contains("转人工"));
    }

    @Test
    void a_text_is_said_with_its_places_filled() {
        String said = set.texts().say("welcome.group", Map.of("name", "林静", "group", "孕晚期1群"));

        assertThat(said).startsWith("林静，欢迎来到“孕晚期1群”");
    }
}
