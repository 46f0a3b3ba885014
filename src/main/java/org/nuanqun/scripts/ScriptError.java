package org.nuanqun.scripts;

/** One mistake in a script: where it is, what is wrong, how to mend it. */
public record ScriptError(String file, int line, String what, String mend) implements Comparable<ScriptError> {

    @Override
    public int compareTo(ScriptError other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return "%s:%d: %s; %s".formatted(file, line, what, mend);
    }
}
