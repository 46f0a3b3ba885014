package org.nuanqun.scripts;

import java.util.List;

/** The wordings of dissatisfaction. */
public record ComplaintScript(List<String> wordings) {

    static ComplaintScript none() {
        return new ComplaintScript(List.of());
    }

    static ComplaintScript read(Passage passage) {
        return new ComplaintScript(passage.texts("wordings"));
    }
}
