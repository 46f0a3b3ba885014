package org.nuanqun.console.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.nuanqun.console.page.Language;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Staff;

/** Reads the names of colleagues and departments for one page. */
@ApplicationScoped
public class Ledger {

    private final Staff staff;
    private final Scripts scripts;

    Ledger(Staff staff, Scripts scripts) {
        this.staff = staff;
        this.scripts = scripts;
    }

    public Colleagues colleagues(Language language) {
        return new Colleagues(
                staff.operators().stream().collect(Collectors.toMap(Operator::id, Operator::name)),
                scripts.current().departments(),
                language == Language.EN);
    }
}
