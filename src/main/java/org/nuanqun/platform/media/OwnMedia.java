package org.nuanqun.platform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.FileLimit;
import org.nuanqun.vocabulary.AccountId;

/**
 * Pictures and files of ours that are to be sent: they come in piece by piece and lie sealed like what people send. A file that
 * never comes to its end is no file, and goes with the old ones.
 */
@ApplicationScoped
public class OwnMedia {

    static final String MARK = "own:";

    /** The platforms' own: what is smaller is none. */
    private static final int SMALLEST = 6;

    private final MediaRows rows;
    private final MediaSeal seal;

    OwnMedia(MediaRows rows, MediaSeal seal) {
        this.rows = rows;
        this.seal = seal;
    }

    @Transactional
    public UUID begin(AccountId account) {
        return rows.begin(account);
    }

    /**
     * @param number from 0, in order
     * @throws FileRefused as soon as it is too large or of a type that is not taken; nothing of it is left then
     */
    @Transactional(dontRollbackOn = FileRefused.class)
    public void add(AccountId account, UUID id, int number, byte[] piece, FileLimit limit) {
        long size = rows.grow(id, account, piece.length)
                .orElseThrow(() -> new FileRefused(FileRefused.Why.NO_SUCH_FILE, id.toString()));
        if (size > limit.mostBytes()) {
            throw dropped(id, FileRefused.Why.TOO_LARGE, String.valueOf(size));
        }
        if (number == 0 && !limit.types().contains(MediaType.of(piece))) {
            throw dropped(id, FileRefused.Why.WRONG_TYPE, MediaType.of(piece));
        }
        rows.addPart(id, number, seal.seal(id, number, piece));
    }

    /** It is whole. @throws FileRefused if there is nothing of it */
    @Transactional(dontRollbackOn = FileRefused.class)
    public void finish(AccountId account, UUID id) {
        long size = rows.grow(id, account, 0)
                .orElseThrow(() -> new FileRefused(FileRefused.Why.NO_SUCH_FILE, id.toString()));
        if (size < SMALLEST) {
            throw dropped(id, FileRefused.Why.EMPTY, String.valueOf(size));
        }
        byte[] first = seal.open(id, 0, rows.part(id, 0).orElseThrow());
        rows.kept(id, MediaType.of(first), size, seal.keyId());
    }

    /** It as something to say; empty if it is not whole, gone, or another account's. */
    public Optional<Content.Attachment> picture(AccountId account, UUID id) {
        return rows.find(account, MARK + id)
                .filter(KeptMedia::isPicture)
                .map(kept -> new Content.Attachment(
                        AttachmentKind.PICTURE,
                        "图片." + kept.type().substring("image/".length()),
                        MARK + id,
                        Optional.empty()));
    }

    private FileRefused dropped(UUID id, FileRefused.Why why, String actual) {
        rows.dropParts(id);
        rows.drop(id);
        return new FileRefused(why, actual);
    }
}
