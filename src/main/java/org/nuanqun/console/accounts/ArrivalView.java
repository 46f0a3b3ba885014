package org.nuanqun.console.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The part of an account's page that looks again by itself until the first event is there. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ArrivalView(AccountView.Arrival arrival) implements TemplateInstance {}
