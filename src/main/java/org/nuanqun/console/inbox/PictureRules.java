package org.nuanqun.console.inbox;

/** Which pictures the composer offers to attach; {@code types} as a browser's file dialog reads them, empty where none are taken. */
public record PictureRules(String types) {

    static final PictureRules NONE = new PictureRules("");
}
