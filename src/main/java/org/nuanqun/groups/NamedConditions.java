package org.nuanqun.groups;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.scripts.ConditionScript;
import org.nuanqun.scripts.Scripts;

/** How the names of groups begin, condition by condition, as the scripts have it now. */
@ApplicationScoped
class NamedConditions {

    private final Scripts scripts;

    NamedConditions(Scripts scripts) {
        this.scripts = scripts;
    }

    GroupNames current() {
        return new GroupNames(scripts.current().conditions().values().stream()
                .collect(toMap(ConditionScript::groupName, ConditionScript::code, (first, later) -> first)));
    }
}
