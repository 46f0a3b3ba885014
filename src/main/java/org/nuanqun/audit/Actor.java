package org.nuanqun.audit;

import org.nuanqun.vocabulary.OperatorId;

/** Who acted. Written {@code bot}, {@code system}, {@code patient} or {@code operator:<id>}. */
public record Actor(String value) {

    public static final Actor BOT = new Actor("bot");
    public static final Actor SYSTEM = new Actor("system");
    public static final Actor PATIENT = new Actor("patient");

    public static Actor operator(OperatorId id) {
        return new Actor("operator:" + id);
    }
}
