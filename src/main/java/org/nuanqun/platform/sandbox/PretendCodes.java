package org.nuanqun.platform.sandbox;

import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nuanqun.platform.channel.ChannelCodes;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.platform.channel.CodeSeen;
import org.nuanqun.platform.channel.CodeWish;
import org.nuanqun.platform.channel.Placing;
import org.nuanqun.platform.manners.BodySink;
import org.nuanqun.vocabulary.AccountId;

/** Codes to try the page with: a link into one group of the sandbox, which tells by which code a visitor came. */
@ApplicationScoped
@LookupIfProperty(name = "sandbox.enabled", stringValue = "true")
class PretendCodes implements ChannelCodes {

    private final SandboxSwitch power;

    PretendCodes(SandboxSwitch power) {
        this.power = power;
    }

    @Override
    public List<AccountId> accounts() {
        return power.isOn() ? List.of(SandboxAdapter.DEMO) : List.of();
    }

    @Override
    public Set<CodeKind> kinds() {
        return EnumSet.of(CodeKind.JOIN_GROUP);
    }

    @Override
    public int mostGroups() {
        return 1;
    }

    @Override
    public Colleagues colleagues(AccountId account) {
        return new Colleagues(List.of(), "");
    }

    @Override
    public Placing make(AccountId account, CodeWish wish) {
        return new Placing.Made(
                wish.state(), "/sandbox/join/%s?by=%s".formatted(wish.targets().getFirst(), wish.state()));
    }

    @Override
    public Placing change(AccountId account, String key, CodeWish wish) {
        return make(account, wish);
    }

    @Override
    public CodeSeen look(AccountId account, CodeKind kind, String key) {
        return lookFor(account, kind, key, Instant.EPOCH);
    }

    @Override
    public CodeSeen lookFor(AccountId account, CodeKind kind, String state, Instant madeAt) {
        return new CodeSeen.Unseen("沙盒里的码没有平台可问（no platform to ask in the sandbox）");
    }

    @Override
    public Placing end(AccountId account, CodeKind kind, String key) {
        return new Placing.Gone();
    }

    @Override
    public boolean picture(AccountId account, CodeKind kind, String key, BodySink sink) {
        return false;
    }
}
