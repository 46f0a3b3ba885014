package org.nuanqun.staff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuanqun.vocabulary.DepartmentCode;

/** Somebody who is about to get an account. The login is kept in lower case. */
public record NewColleague(String name, String login, String title, Role role, Set<DepartmentCode> departments) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    public NewColleague {
        name = name.strip();
        title = title.strip();
        login = login.strip().toLowerCase(Locale.ROOT);
        departments = Set.copyOf(departments);
        if (name.isEmpty() || name.length() > 64) {
            throw new IllegalArgumentException("a name has 1 to 64 characters, this one has " + name.length());
        }
        if (title.length() > 64) {
            throw new IllegalArgumentException("a title has at most 64 characters, this one has " + title.length());
        }
        if (!LOGIN.matcher(login).matches()) {
            throw new IllegalArgumentException("a login is 2 to 64 letters, digits or ._@-, not '%s'".formatted(login));
        }
    }
}
