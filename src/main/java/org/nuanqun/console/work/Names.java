package org.nuanqun.console.work;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.nuanqun.console.page.Abilities;
import org.nuanqun.console.page.Language;
import org.nuanqun.console.page.Pages;
import org.nuanqun.groups.Group;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.Department;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConditionCode;

/** What codes are called in the reader's language. */
@RequestScoped
class Names {

    private final Scripts scripts;
    private final Abilities abilities;
    private final Pages pages;

    Names(Scripts scripts, Abilities abilities, Pages pages) {
        this.scripts = scripts;
        this.abilities = abilities;
        this.pages = pages;
    }

    String condition(Optional<ConditionCode> code) {
        return code.map(this::condition).orElse("");
    }

    String condition(ConditionCode code) {
        return scripts.current().nameOf(code);
    }

    String department(Department department) {
        return pages.language() == Language.EN ? department.englishName() : department.name();
    }

    String abilities(Group group) {
        return abilities.of(group.account(), Chat.group(group.key()), pages.language());
    }
}
