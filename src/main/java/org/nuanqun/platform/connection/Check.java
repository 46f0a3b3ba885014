package org.nuanqun.platform.connection;

/** One thing looked at. {@code mend}: where it is put right, Chinese first; "" if there is nothing to mend. */
public record Check(Standing standing, String what, String words, String mend) {

    public enum Standing {
        OK,
        WARN,
        FAIL
    }

    static Check ok(String what, String words) {
        return new Check(Standing.OK, what, words, "");
    }

    static Check warn(String what, String words, String mend) {
        return new Check(Standing.WARN, what, words, mend);
    }

    static Check fail(String what, String words, String mend) {
        return new Check(Standing.FAIL, what, words, mend);
    }
}
