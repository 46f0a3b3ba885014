package org.nuanqun.console.inbox;

/** A reply names a person by number where a group reads along. Expected: the operator is asked whether she means it. */
class PersonalDataInGroup extends RuntimeException {

    private static final long serialVersionUID = 1;

    PersonalDataInGroup() {
        super("a reply into a group holds a mobile or identity number");
    }
}
