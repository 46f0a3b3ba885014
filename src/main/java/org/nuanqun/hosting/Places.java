package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.groups.Groups;
import org.nuanqun.platform.Platforms;
import org.nuanqun.triage.Finding;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;

/** Groups with room for a condition, and how to get in. */
@ApplicationScoped
class Places {

    private final Groups groups;
    private final Platforms platforms;

    Places(Groups groups, Platforms platforms) {
        this.groups = groups;
        this.platforms = platforms;
    }

    List<Situation.Place> forFinding(AccountId account, Finding finding) {
        return finding instanceof Finding.LikelyCondition likely
                ? place(account, likely.code()).stream().toList()
                : List.of();
    }

    private Optional<Situation.Place> place(AccountId account, ConditionCode condition) {
        return groups.leastFullFor(account, condition).flatMap(group -> platforms
                .of(account)
                .invitationTo(account, group.key())
                .map(invitation -> new Situation.Place(condition, group.name(), invitation)));
    }
}
