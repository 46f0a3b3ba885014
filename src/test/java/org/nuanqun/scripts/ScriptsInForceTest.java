package org.nuanqun.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.scripts.ScriptsInForce.Look;

class ScriptsInForceTest {

    private static final String FILE = "replies/education.yaml";

    @TempDir
    Path temporary;

    private FolderOfScripts scripts;
    private ScriptsInForce inForce;

    @BeforeEach
    void a_valid_set_is_in_force() {
        scripts = FolderOfScripts.copiedTo(temporary);
        inForce = new ScriptsInForce(scripts.folder());
    }

    @Test
    void a_saved_change_comes_into_force_without_a_restart() {
        scripts.replace(FILE, "好的，记下了。", "好，记下啦。");

        assertThat(looked()).isInstanceOf(Look.Changed.class);
        assertThat(inForce.current().texts().say("education.understood", Map.of()))
                .startsWith("好，记下啦。");
    }

    @Test
    void an_invalid_change_never_replaces_what_is_valid() {
        String before = inForce.current().version();
        scripts.replace(FILE, "education.understood:", "education.undrestood:");

        assertThat(looked()).isInstanceOf(Look.Refused.class);
        assertThat(inForce.current().version()).isEqualTo(before);
        assertThat(inForce.refused()).isNotEmpty();
    }

    @Test
    void a_mended_change_is_taken_and_the_complaint_is_over() {
        scripts.replace(FILE, "education.understood:", "education.undrestood:");
        looked();
        scripts.replace(FILE, "education.undrestood:", "education.understood:");
        looked();

        assertThat(inForce.refused()).isEmpty();
    }

    @Test
    void a_change_is_judged_only_when_it_has_come_to_rest() {
        scripts.replace(FILE, "education.understood:", "education.undrestood:");

        assertThat(inForce.look()).isInstanceOf(Look.Unchanged.class);
    }

    @Test
    void an_invalid_change_is_complained_about_once() {
        scripts.replace(FILE, "education.understood:", "education.undrestood:");
        looked();

        assertThat(inForce.look()).isInstanceOf(Look.Unchanged.class);
    }

    @Test
    void without_a_valid_set_there_is_no_start() {
        scripts.write("departments.yaml", "departments: 产科");

        assertThatThrownBy(() -> new ScriptsInForce(scripts.folder()))
                .isInstanceOf(ScriptErrors.class)
                .hasMessageContaining("departments.yaml:1:");
    }

    private Look looked() {
        inForce.look();
        return inForce.look();
    }
}
