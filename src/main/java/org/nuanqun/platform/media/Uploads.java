package org.nuanqun.platform.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.vocabulary.AccountId;

/** Gives a file of ours to a platform, once for as long as it keeps it: three days, so that what is sent later is given anew. */
@ApplicationScoped
public class Uploads {

    /** An hour less than the platforms say: what is taken now must still be there when it is sent. */
    private static final Duration KEPT = Duration.ofHours(71);

    private static final Set<Integer> NO_LONGER_THERE = Set.of(40007, 41006);

    private final MediaRows rows;
    private final Media media;

    Uploads(MediaRows rows, Media media) {
        this.rows = rows;
        this.media = media;
    }

    /** The platform's upload interface: multipart in, its answer out. */
    public interface Give {
        ApiAnswer file(RequestBody multipart);
    }

    /**
     * Sends with the platform's id of the file; where that turns out to be gone, the file is given once more.
     *
     * @param send from the platform's id to the platform's answer
     */
    public ApiAnswer with(
            AccountId account, Content.Attachment attachment, Give give, Function<String, ApiAnswer> send) {
        Optional<KeptMedia> kept = media.find(account, attachment).filter(one -> one.state() == KeptMedia.State.KEPT);
        if (kept.isEmpty()) {
            return new ApiAnswer.Failed(0, new DeliveryOutcome.Refused("文件已经不在这里了（the file is no longer kept here）"));
        }
        Optional<String> known = rows.uploaded(account, kept.get().id());
        if (known.isPresent()) {
            ApiAnswer answer = send.apply(known.get());
            if (!isGone(answer)) {
                return answer;
            }
            rows.forgetUpload(account, kept.get().id());
        }
        return given(account, kept.get(), give, send);
    }

    private ApiAnswer given(AccountId account, KeptMedia kept, Give give, Function<String, ApiAnswer> send) {
        return switch (give.file(multipart(kept))) {
            case ApiAnswer.Failed failed -> failed;
            case ApiAnswer.Well well -> {
                String id = well.body().path("media_id").asText("");
                if (id.isEmpty()) {
                    yield new ApiAnswer.Failed(0, new DeliveryOutcome.Refused("平台没有收下文件（the platform kept no file）"));
                }
                rows.uploaded(account, kept.id(), id, KEPT);
                yield send.apply(id);
            }
        };
    }

    /** The interface asks for its name, and for one that says what it is. */
    private MultipartBody multipart(KeptMedia kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) kept.size());
        try {
            media.write(kept, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String ending = kept.type().substring(kept.type().indexOf('/') + 1).replace("jpeg", "jpg");
        return new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart(
                        "media",
                        "file." + ending,
                        RequestBody.create(bytes.toByteArray(), okhttp3.MediaType.get(kept.type())))
                .build();
    }

    private static boolean isGone(ApiAnswer answer) {
        return answer instanceof ApiAnswer.Failed failed && NO_LONGER_THERE.contains(failed.code());
    }
}
