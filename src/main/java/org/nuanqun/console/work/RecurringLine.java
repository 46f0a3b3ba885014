package org.nuanqun.console.work;

/** A recurring broadcast at a glance; {@code rule}: how often; {@code state}: RUNNING, PAUSED or ENDED, {@code named}: when next. */
record RecurringLine(String id, String text, String author, String rule, String state, String named) {

    public boolean isRunning() {
        return state.equals("RUNNING");
    }

    public boolean isPaused() {
        return state.equals("PAUSED");
    }
}
