package org.nuanqun.console.revision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nuanqun.revisions.HeldDialogue;

/** How the dialogues of a revision went; while they are being held it fetches itself again. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DialoguesView(String revision, String told, boolean isRunning, int done, int total, List<HeldDialogue> failed)
        implements TemplateInstance {}
