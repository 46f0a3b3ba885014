package org.nuanqun.platform.wecom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.platform.envelope.Unreadable;

/** From the fields of an opened callback to what happened. What is not known is said to be unknown, never guessed. */
final class ReadWecomEvent {

    private ReadWecomEvent() {}

    /** @throws Unreadable if a field the kind needs is missing */
    static WecomEvent of(Fields fields) {
        String type = fields.required("MsgType").toLowerCase(Locale.ROOT);
        if (!type.equals("event")) {
            return new WecomEvent.AppHeard(type);
        }
        String event = fields.required("Event").toLowerCase(Locale.ROOT);
        return switch (event) {
            case "change_external_contact" -> contact(fields);
            case "change_external_chat" -> group(fields);
            case "change_external_tag" ->
                new WecomEvent.TagChanged(fields.required("ChangeType"), fields.text("Id"), fields.text("TagType"));
            case "subscribe",
                    "unsubscribe",
                    "enter_agent",
                    "location",
                    "click",
                    "view",
                    "scancode_push",
                    "scancode_waitmsg",
                    "pic_sysphoto",
                    "pic_photo_or_album",
                    "pic_weixin",
                    "location_select",
                    "change_contact",
                    "batch_job_result",
                    "sys_approval_change",
                    "open_approval_change",
                    "template_card_event" -> new WecomEvent.AppHeard(event);
            default -> new WecomEvent.Unknown(event);
        };
    }

    private static WecomEvent contact(Fields fields) {
        String change = fields.required("ChangeType");
        String member = fields.required("UserID");
        String contact = fields.required("ExternalUserID");
        return switch (change) {
            case "add_external_contact", "add_half_external_contact" ->
                new WecomEvent.ContactAdded(
                        member,
                        contact,
                        fields.text("State"),
                        fields.text("WelcomeCode"),
                        change.equals("add_half_external_contact"));
            case "edit_external_contact" -> new WecomEvent.ContactEdited(member, contact);
            case "del_external_contact" ->
                new WecomEvent.ContactGone(
                        member, contact, false, fields.text("Source").equals("DELETE_BY_TRANSFER"));
            case "del_follow_user" -> new WecomEvent.ContactGone(member, contact, true, false);
            case "transfer_fail" -> new WecomEvent.TransferFailed(member, contact, fields.text("FailReason"));
            case "msg_audit_approved" -> new WecomEvent.ArchiveAgreed(member, contact);
            default -> new WecomEvent.Unknown(change);
        };
    }

    private static WecomEvent group(Fields fields) {
        String change = fields.required("ChangeType");
        String group = fields.required("ChatId");
        return switch (change) {
            case "create" -> new WecomEvent.GroupCreated(group);
            case "dismiss" -> new WecomEvent.GroupDismissed(group);
            case "update" ->
                new WecomEvent.GroupChanged(
                        group,
                        fields.text("UpdateDetail"),
                        members(fields),
                        fields.text("LastMemVer"),
                        fields.text("CurMemVer"));
            default -> new WecomEvent.Unknown(change);
        };
    }

    /** Today as items; an earlier form of the platform joined them by commas. */
    private static List<String> members(Fields fields) {
        List<String> members = new ArrayList<>(fields.texts("MemChangeList", "Item"));
        if (members.isEmpty()) {
            Arrays.stream(fields.text("MemChangeList").split(","))
                    .map(String::strip)
                    .filter(member -> !member.isEmpty())
                    .forEach(members::add);
        }
        return List.copyOf(members);
    }
}
