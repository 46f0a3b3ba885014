package org.nuanqun.console.door;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nuanqun.staff.Operator;

/** Where a page may lead after a form: into the console and nowhere else. */
public final class Ways {

    public static final String HOME = "/console";
    public static final String CODE = HOME + "/sign-in/code";
    public static final String SECOND_FACTOR = HOME + "/second-factor";
    private static final String AUDIT = HOME + "/audit";
    private static final String SCRIPTS = HOME + "/scripts";
    private static final Pattern INSIDE = Pattern.compile("/console(?:/[A-Za-z0-9_-]+)*");

    private Ways() {}

    /** The asked path, if it is one of ours. */
    public static String inside(Optional<String> asked) {
        return asked.filter(path -> INSIDE.matcher(path).matches()).orElse(HOME);
    }

    /** Where somebody goes who asked for this page: whoever may not read conversations begins at her own work. */
    public static String firstOf(Operator operator, String way) {
        if (!way.equals(HOME) || operator.role().mayRead()) {
            return way;
        }
        return operator.role().maySeeRevisions() ? SCRIPTS : AUDIT;
    }
}
