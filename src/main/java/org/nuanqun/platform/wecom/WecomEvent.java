package org.nuanqun.platform.wecom;

import java.util.List;

/** What the platform calls back about. Manual: developer.work.weixin.qq.com/document/path/92130. */
sealed interface WecomEvent {

    /** {@code isHalf}: the customer added a colleague who has not added her back. */
    record ContactAdded(String member, String contact, String state, String welcomeCode, boolean isHalf)
            implements WecomEvent {}

    record ContactEdited(String member, String contact) implements WecomEvent {}

    /** {@code byContact}: the customer deleted the colleague, not the other way round. */
    record ContactGone(String member, String contact, boolean byContact, boolean byTransfer) implements WecomEvent {}

    record TransferFailed(String member, String contact, String reason) implements WecomEvent {}

    record ArchiveAgreed(String member, String contact) implements WecomEvent {}

    record GroupCreated(String group) implements WecomEvent {}

    record GroupDismissed(String group) implements WecomEvent {}

    /**
     * {@code what} is add_member, del_member, change_owner, change_name or change_notice; the versions are "" where the
     * platform leaves them out.
     */
    record GroupChanged(String group, String what, List<String> members, String versionBefore, String version)
            implements WecomEvent {}

    /** {@code id} is "" when all groups of tags were put in a new order. */
    record TagChanged(String change, String id, String kind) implements WecomEvent {}

    /** A colleague wrote to the app itself, or touched something in it. */
    record AppHeard(String kind) implements WecomEvent {}

    record Unknown(String kind) implements WecomEvent {}
}
