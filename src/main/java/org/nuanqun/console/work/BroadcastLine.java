package org.nuanqun.console.work;

/** A broadcast at a glance; {@code state}: RUNNING, PAUSED, STOPPED or DONE. */
record BroadcastLine(
        String id, String text, String when, String author, String state, String named, int percent, String progress) {

    public boolean isRunning() {
        return state.equals("RUNNING");
    }

    public boolean isPaused() {
        return state.equals("PAUSED");
    }
}
