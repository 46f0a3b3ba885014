package org.nuanqun.console.handover;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.platform.handover.Belongings;
import org.nuanqun.platform.handover.Handover;
import org.nuanqun.platform.handover.Handovers;
import org.nuanqun.sealing.Sha256;
import org.nuanqun.vocabulary.AccountId;

/** The platforms at which something can be handed over, as one. */
@RequestScoped
class HandoverDesk {

    private final List<Handovers> platforms;

    HandoverDesk(@All List<Handovers> platforms) {
        this.platforms = platforms;
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

    Handovers at(AccountId account) {
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
