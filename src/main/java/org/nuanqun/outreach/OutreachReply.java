package org.nuanqun.outreach;

import org.nuanqun.outreach.lecture.LectureReply;

/** What somebody wrote that only outreach understands. */
public sealed interface OutreachReply {

    /** A colleague says that this conversation is her own; {@code code}: eight digits, good or not. */
    record OwnCode(String code) implements OutreachReply {}

    record ToLecture(LectureReply reply) implements OutreachReply {}
}
