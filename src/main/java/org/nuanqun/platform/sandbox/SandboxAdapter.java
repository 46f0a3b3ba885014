package org.nuanqun.platform.sandbox;

import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.PlatformAdapter;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.vocabulary.AccountId;

/** Speaks to the pretend platform as other adapters speak to real ones. */
@ApplicationScoped
@LookupIfProperty(name = "sandbox.enabled", stringValue = "true")
class SandboxAdapter implements PlatformAdapter {

    static final AccountId DEMO = new AccountId("sandbox", "demo");

    private final SandboxSwitch power;
    private final SandboxSecrets secrets;
    private final SandboxConfig config;
    private final PlatformAddress address;
    private final SandboxClient client;
    private final RememberedCapabilities remembered;

    SandboxAdapter(SandboxSwitch power, SandboxSecrets secrets, SandboxConfig config, PlatformAddress address) {
        this.power = power;
        this.secrets = secrets;
        this.config = config;
        this.address = address;
        this.client = new SandboxClient(address::get, () -> secrets.current().accessToken(), config.callTimeout());
        this.remembered = new RememberedCapabilities(client::capabilities, System::nanoTime);
    }

    @Override
    public String platform() {
        return DEMO.platform();
    }

    @Override
    public WebhookReading read(WebhookRequest request) {
        if (!power.isOn() || !DEMO.name().equals(request.account())) {
            return new WebhookReading.UnknownAccount();
        }
        return new SandboxWebhookReader(DEMO, secrets.current().signingKey(), config.signatureWindow()).read(request);
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        return power.isOn() ? client.send(message) : new DeliveryOutcome.Refused("the sandbox is off");
    }

    @Override
    public Capabilities capabilities(AccountId account, Chat chat) {
        return remembered.of(chat);
    }

    @Override
    public Optional<String> invitationTo(AccountId account, String groupKey) {
        return Optional.of(address.get() + "/sandbox/join/" + groupKey);
    }
}
