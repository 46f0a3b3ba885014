package org.nuanqun.bench.chaos;

/** A row of the outbox. */
record Said(String ownId, String purpose, String state) {

    boolean isSent() {
        return state.equals("SENT");
    }

    boolean hasEnded() {
        return !state.equals("WAITING") && !state.equals("SENDING");
    }
}
