package org.nuanqun.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.NeedsNoService;
import org.nuanqun.vocabulary.CourseCode;

@NeedsNoService
class RecalledTest {

    private static final CourseCode DIABETES = new CourseCode("gestational-diabetes");

    @TempDir
    Path temporary;

    @Test
    void a_recalled_lesson_is_in_no_plan_and_says_why() {
        FolderOfScripts scripts = FolderOfScripts.copiedTo(temporary);
        scripts.replace(
                "courses/gestational-diabetes/lessons/06-fruit.md",
                "---\ntitle",
                "---\nreview: {status: recalled, reviewer: 营养科, note: 份量写错了}\ntitle");

        ScriptSet set = ScriptSet.read(scripts.folder());

        assertThat(set.courses().get(DIABETES).lessons())
                .extracting(Lesson::code)
                .isNotEmpty()
                .doesNotContain("fruit");
        assertThat(set.recalled()).singleElement().satisfies(recalled -> {
            assertThat(recalled.course()).isEqualTo("gestational-diabetes");
            assertThat(recalled.code()).isEqualTo("fruit");
            assertThat(recalled.why()).isEqualTo("份量写错了");
        });
    }
}
