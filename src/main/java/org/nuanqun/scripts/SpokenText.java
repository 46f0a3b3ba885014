package org.nuanqun.scripts;

/** A text patients will read, and where it stands. */
public record SpokenText(TextKind kind, String file, int line, String text) {

    static SpokenText at(Passage passage, TextKind kind) {
        return new SpokenText(kind, passage.file(), passage.line(), passage.text());
    }
}
