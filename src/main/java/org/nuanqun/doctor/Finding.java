package org.nuanqun.doctor;

/** One thing looked at, and how it is. */
record Finding(Standing standing, String what, String words) {

    enum Standing {
        OK("ok  "),
        WARN("warn"),
        FAIL("FAIL");

        private final String label;

        Standing(String label) {
            this.label = label;
        }
    }

    static Finding ok(String what, String words) {
        return new Finding(Standing.OK, what, words);
    }

    static Finding warn(String what, String words) {
        return new Finding(Standing.WARN, what, words);
    }

    static Finding fail(String what, String words) {
        return new Finding(Standing.FAIL, what, words);
    }

    boolean isBad() {
        return standing == Standing.FAIL;
    }

    @Override
    public String toString() {
        return "%s  %-18s  %s".formatted(standing.label, what, words);
    }
}
