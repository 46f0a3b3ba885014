package org.nuanqun.console.door;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.nuanqun.staff.Operator;
import org.nuanqun.vocabulary.OperatorId;

/** The operator of this request. */
@RequestScoped
public class SignedIn {

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Operator operator() {
        return maybe().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public OperatorId id() {
        return operator().id();
    }

    public Optional<Operator> maybe() {
        return Optional.ofNullable(identity.getAttribute(SessionIdentities.OPERATOR));
    }

    public Optional<String> token() {
        return Optional.ofNullable(identity.getAttribute(SessionIdentities.TOKEN));
    }

    /** She must have a second factor and has none. */
    boolean owesSecondFactor() {
        return Boolean.TRUE.equals(identity.getAttribute(SessionIdentities.OWES));
    }
}
