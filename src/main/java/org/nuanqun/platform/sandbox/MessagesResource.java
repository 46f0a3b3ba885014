package org.nuanqun.platform.sandbox;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.sandbox.GroupsResource.Told;
import org.nuanqun.platform.sandbox.PretendMessages.PretendMessage;
import org.nuanqun.platform.sandbox.PretendPlatform.Happened;
import org.nuanqun.platform.sandbox.PretendPlatform.Said;

/** What is said, and what stands in a chat. */
@Path("/sandbox/api/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class MessagesResource {

    private final PretendPlatform platform;
    private final PretendMessages messages;
    private final Courier courier;

    record NewMessage(
            @Nullable String person,
            @Nullable String group,
            @Nullable String text,
            PostedEvent.@Nullable Attachment attachment,
            @Nullable Boolean mentionsBot,
            @Nullable String replyTo,
            @Nullable String to) {}

    MessagesResource(PretendPlatform platform, PretendMessages messages, Courier courier) {
        this.platform = platform;
        this.messages = messages;
        this.courier = courier;
    }

    /** Answers when the service has acknowledged, or when the platform has stopped trying. */
    @POST
    public Told say(NewMessage wanted) {
        if (wanted.person() == null) {
            throw Refusal.badRequest("say who speaks: \"person\"");
        }
        refuseUnknownKind(wanted.attachment());
        Happened happened = platform.say(new Said(
                wanted.person(),
                wanted.group(),
                wanted.text(),
                wanted.attachment(),
                Boolean.TRUE.equals(wanted.mentionsBot()),
                wanted.replyTo(),
                wanted.to()));
        return Told.of(happened, happened.webhook().map(courier::deliver));
    }

    @GET
    public List<PretendMessage> after(
            @RestQuery @Nullable String group,
            @RestQuery @Nullable String person,
            @RestQuery @DefaultValue("0") long after,
            @RestQuery @DefaultValue("200") int limit) {
        try {
            return messages.after(new PretendChat(group, person), after, Math.clamp(limit, 1, 1_000));
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest(String.valueOf(e.getMessage()));
        }
    }

    /** A colleague of the group lets a waiting message out. */
    @POST
    @Path("/{id}/tap")
    public void tap(String id) {
        platform.tap(id);
    }

    private static void refuseUnknownKind(PostedEvent.@Nullable Attachment attachment) {
        try {
            Optional.ofNullable(attachment)
                    .ifPresent(given -> AttachmentKind.valueOf(given.kind().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("an attachment is a voice, a picture, a file or a video");
        }
    }
}
