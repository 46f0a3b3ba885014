package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who must have a second factor. */
@ApplicationScoped
public class SecondFactorRule {

    private final boolean administratorsMust;

    @Inject
    SecondFactorRule(StaffConfig config) {
        this(config.secondFactor().administratorsMust());
    }

    public SecondFactorRule(boolean administratorsMust) {
        this.administratorsMust = administratorsMust;
    }

    public boolean binds(Operator one) {
        return administratorsMust && one.role() == Role.ADMIN;
    }
}
