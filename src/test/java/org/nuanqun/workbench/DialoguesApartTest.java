package org.nuanqun.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanqun.NeedsNoService;
import org.nuanqun.revisions.HeldDialogue;
import org.nuanqun.revisions.WorkshopClosed;
import org.nuanqun.scripts.FolderOfScripts;

/** The other process is pretended, and is one all the same. */
@NeedsNoService
class DialoguesApartTest {

    private static final String DIALOGUE =
            """
            title: %s
            protects: nobody
            in: {condition: late-pregnancy}
            patient: 小樊
            turns:
              - says: 在吗
              - answered: {contains: [在]}
            """;

    @TempDir
    Path temporary;

    private FolderOfScripts scripts;
    private final List<HeldDialogue> held = new ArrayList<>();
    private final DialoguesApart apart = new DialoguesApart(new ObjectMapper(), new Pretended(), Optional.empty());

    @BeforeEach
    void two_dialogues() {
        scripts = FolderOfScripts.copiedTo(temporary);
        scripts.write("dialogues/apart-one.yaml", DIALOGUE.formatted("第一条给另一个进程"));
        scripts.write("dialogues/apart-two.yaml", DIALOGUE.formatted("第二条给另一个进程"));
    }

    @Test
    void each_is_told() {
        apart.hold(scripts.folder(), "apart-", held::add);

        assertThat(held).extracting(HeldDialogue::isAsWritten).containsExactly(true, true);
    }

    @Test
    void a_process_that_falls_down_after_the_first_was_not_a_whole_trial() {
        scripts.write("dialogues/apart-two.yaml", DIALOGUE.formatted("here-it-falls-down"));

        assertThatThrownBy(() -> apart.hold(scripts.folder(), "apart-", held::add))
                .isInstanceOf(WorkshopClosed.class)
                .hasMessage("no memory left");
        assertThat(held).hasSize(1);
    }

    private record Pretended() implements HoldDialogues.Wanted {

        @Override
        public boolean holdDialogues() {
            return false;
        }

        @Override
        public Optional<String> only() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> outcomes() {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> program() {
            return Optional.of(List.of("-cp", "target/test-classes", "org.nuanqun.revisions.PretendDialogues"));
        }
    }
}
