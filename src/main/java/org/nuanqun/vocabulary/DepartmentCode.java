package org.nuanqun.vocabulary;

/** A department of the hospital. Lower-case words joined by hyphens, 1 to 64 characters. */
public record DepartmentCode(String value) implements Comparable<DepartmentCode> {

    public DepartmentCode {
        Codes.check("DepartmentCode", value);
    }

    @Override
    public int compareTo(DepartmentCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
