package org.nuanqun.platform.kf;

import java.util.Optional;
import org.nuanqun.platform.Reach;

/**
 * Who serves a customer, as the platform said last. {@code isHere}: a colleague means to write here, which ends what runs in the
 * client; {@code lastCode}: leave to say one thing to a session that is over. Manual: document/path/94669, service states.
 */
record Session(int state, String servicer, boolean isHere, Optional<String> lastCode) {

    static final int UNHANDLED = 0;
    static final int ASSISTANT = 1;
    static final int POOL = 2;
    static final int COLLEAGUE = 3;
    static final int ENDED = 4;

    /** Whether the platform takes words from its own client only. */
    boolean isElsewhere() {
        return state == POOL || state == COLLEAGUE;
    }

    /** Whether our next words end what runs in the client. */
    boolean isToBeEnded() {
        return isElsewhere() && isHere;
    }

    /** Whether the next words are the last ones before the customer writes. */
    boolean isLastWord() {
        return isToBeEnded() || (state == ENDED && lastCode.isPresent());
    }

    Reach reach(KfAccount account, String staffName) {
        Optional<String> serves =
                Optional.of(servicer).filter(id -> !id.isEmpty()).map(account::nameOf);
        if (isLastWord()) {
            return new Reach.HereOnce(serves);
        }
        return switch (state) {
            case POOL, COLLEAGUE -> new Reach.OnlyThere(serves);
            case ENDED -> new Reach.NotYet();
            default -> new Reach.Here(account.servicerNamed(staffName).isPresent());
        };
    }

    /** Why words of ours were refused, and what helps. */
    String why(KfAccount account) {
        return switch (state) {
            case POOL -> "会话在企业微信的接待池里等人接待，平台不收这里的话；点“改在这里回答”再发（waiting in the platform's pool; choose to answer here)";
            case COLLEAGUE ->
                "%s 在企业微信客户端里接待，平台只收她在那里写的；点“改在这里回答”再发（served in the client; choose to answer here）"
                        .formatted(account.nameOf(servicer));
            case ENDED -> "会话已结束，患者再发消息之前平台什么都不收（the session is over; nothing passes before the person writes）";
            default -> "平台说会话的状态不允许（the platform says that the session's state forbids it）";
        };
    }
}
