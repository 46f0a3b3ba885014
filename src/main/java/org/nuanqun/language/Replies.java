package org.nuanqun.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises an answer that is nothing but an answer; anything longer is left to triage.
 *
 * @param words what each word says, by its normal form
 */
public record Replies(Map<String, ShortReply> words, Withdrawal withdrawal) {

    static final int LONGEST = 16;

    public static Replies none() {
        return new Replies(Map.of(), Withdrawal.none());
    }

    public Replies and(Replies other) {
        Map<String, ShortReply> all = new HashMap<>(words);
        all.putAll(other.words);
        return new Replies(all, withdrawal.and(other.withdrawal));
    }

    public Optional<ShortReply> of(String text) {
        String letters = NormalText.of(text).letters();
        Optional<ShortReply> whole = letters.length() > LONGEST ? Optional.empty() : whole(letters);
        return whole.isEmpty() && withdrawal.isMeant(letters) ? Optional.of(ShortReply.UNSUBSCRIBE) : whole;
    }

    private Optional<ShortReply> whole(String letters) {
        ShortReply whole = words.get(letters);
        return whole != null ? Optional.of(whole) : Optional.ofNullable(words.get(withoutCourtesy(letters)));
    }

    static String withoutCourtesy(String letters) {
        return letters.replaceAll(
                "(谢谢|感谢|辛苦)(你们?|您|医生|护士|老师|了)*|^(你好|您好|请|麻烦|帮我|给我|还是|我还是)|(医生|护士|老师|吧|呢|哦|啊|呀|哈|请)+$", "");
    }
}
