package org.nuanqun.console.handover;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.platform.handover.Belongings;
import org.nuanqun.platform.handover.Handover;
import org.nuanqun.platform.handover.Handovers;
import org.nuanqun.sealing.Sha256;
import org.nuanqun.vocabulary.AccountId;

/** The platforms at which something can be handed over, as one. */
@RequestScoped
class HandoverDesk {

    private final List<Handovers> platforms;
    private final Audit audit;

    HandoverDesk(@All List<Handovers> platforms, Audit audit) {
        this.platforms = platforms;
        this.audit = audit;
    }

    List<AccountId> accounts() {
        return platforms.stream().flatMap(one -> one.accounts().stream()).toList();
    }

    Optional<AccountId> account(String text) {
        return accounts().stream().filter(one -> one.toString().equals(text)).findFirst();
    }

    Belongings of(AccountId account, String colleague) {
        return at(account).of(account, colleague);
    }

    /**
     * Who hands over what is on record before the platform is asked; a form sent twice asks once.
     *
     * @param id from the form
     */
    void hand(UUID id, Handovers.Pair pair, Belongings what, Actor by, Instant now) {
        Handovers platform = at(pair.account());
        if (QuarkusTransaction.requiringNew().call(() -> plan(platform, id, pair, what, by, now))) {
            platform.hand(id, pair, what);
        }
    }

    private boolean plan(Handovers platform, UUID id, Handovers.Pair pair, Belongings what, Actor by, Instant now) {
        boolean isNew = platform.plan(id, pair, what, by.value(), now);
        if (isNew) {
            audit.note(new AuditEntry("console", by, "handedOver", "handover " + id, "", Map.of(), now));
        }
        return isNew;
    }

    private Handovers at(AccountId account) {
        return platforms.stream()
                .filter(one -> one.accounts().contains(account))
                .findFirst()
                .orElseThrow();
    }

    Optional<Handover> find(UUID id) {
        return platforms.stream().flatMap(one -> one.find(id).stream()).findFirst();
    }

    List<Handover> latest() {
        return platforms.stream().flatMap(one -> one.latest().stream()).toList();
    }

    /** What tells this list from any other, so that nothing passes that nobody saw. */
    static String seen(Belongings what) {
        String all = String.join(
                "\n",
                Stream.concat(what.customers().stream(), what.groups().stream()).toList());
        return HexFormat.of().formatHex(Sha256.of(all.length() + "\n" + all), 0, 16);
    }
}
