package org.nuanqun.platform.tag;

import java.util.List;
import org.nuanqun.vocabulary.AccountId;

/** The tags of one platform. Implementations are CDI beans of an adapter. */
public interface PersonTags {

    String platform();

    /** Notes in the caller's transaction what should be so; nothing where the account does not ask for it. */
    void wish(AccountId account, String person, String tag, boolean isOn);

    /** What is on somebody, as last read, and what could not be put on her. */
    List<Tag> of(AccountId account, String person);

    /** {@code why}: why it is not on her although it should be; empty where it is. */
    record Tag(String name, String why) {}
}
