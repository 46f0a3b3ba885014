package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.tag.PersonTags;
import org.nuanqun.vocabulary.AccountId;

/** Tags on customers, as colleagues see them in the client. */
@ApplicationScoped
class WecomTags implements PersonTags {

    private final AccountBook accounts;
    private final Marks marks;
    private final Contacts contacts;

    WecomTags(AccountBook accounts, Marks marks, Contacts contacts) {
        this.accounts = accounts;
        this.marks = marks;
        this.contacts = contacts;
    }

    @Override
    public String platform() {
        return WecomAccount.PLATFORM;
    }

    @Override
    public void wish(AccountId account, String person, String tag, boolean isOn) {
        if (accounts.find(account)
                .map(WecomAccount::new)
                .filter(WecomAccount::marksPeople)
                .isPresent()) {
            marks.wish(account, person, tag, isOn);
        }
    }

    @Override
    public List<Tag> of(AccountId account, String person) {
        return Stream.concat(
                        contacts.tagsOf(account, person).stream().map(name -> new Tag(name, "")),
                        marks.notDone(account, person).stream())
                .toList();
    }
}
