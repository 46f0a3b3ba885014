package org.nuanqun.groups;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How the names of groups begin, condition by condition, as the scripts have it now. */
@ApplicationScoped
class NamedConditions {

    GroupNames current() {
        return new GroupNames(Map.of());
    }
}
