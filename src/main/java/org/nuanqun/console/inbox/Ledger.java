package org.nuanqun.console.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.nuanqun.console.page.Language;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Staff;

/** Reads the names of colleagues and departments for one page, and what says their deeds. */
@ApplicationScoped
public class Ledger {

    private final Staff staff;
    private final Scripts scripts;
    private final Reasons reasons;

    Ledger(Staff staff, Scripts scripts, Reasons reasons) {
        this.staff = staff;
        this.scripts = scripts;
        this.reasons = reasons;
    }

    public Colleagues colleagues(Language language) {
        return new Colleagues(
                staff.operators().stream().collect(Collectors.toMap(Operator::id, Operator::name)),
                scripts.current().departments(),
                language == Language.EN);
    }

    public DeedWords deeds(Language language) {
        return deeds(language, colleagues(language));
    }

    public DeedWords deeds(Language language, Colleagues colleagues) {
        return new DeedWords(language.words(Deeds.class), colleagues, why -> reasons.in(language, why));
    }
}
