package org.nuanqun.workbench;

import java.util.Locale;

/** So many of so many, with the bounds within which the truth lies (Wilson, 95 %). */
record Proportion(int hits, int of) {

    private static final double Z = 1.96;

    double share() {
        return of == 0 ? 0 : hits / (double) of;
    }

    double low() {
        return bound(-1);
    }

    double high() {
        return bound(1);
    }

    private double bound(int side) {
        if (of == 0) {
            return 0;
        }
        double z2 = Z * Z;
        double middle = share() + z2 / (2 * of);
        double reach = Z * Math.sqrt(share() * (1 - share()) / of + z2 / (4.0 * of * of));
        return (middle + side * reach) / (1 + z2 / of);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%4d of %4d  %.3f  [%.3f, %.3f]", hits, of, share(), low(), high());
    }
}
