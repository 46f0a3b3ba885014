package org.nuanqun.platform.officialaccount;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.manners.BodySink;
import org.nuanqun.platform.media.MediaConfig;
import org.nuanqun.platform.media.MediaIds;
import org.nuanqun.platform.media.MediaSource;

/** Pictures, voices and files of fans, by their ids. */
@ApplicationScoped
class OfficialMedia implements MediaSource {

    private final OfficialApi api;
    private final MediaConfig config;

    OfficialMedia(OfficialApi api, MediaConfig config) {
        this.api = api;
        this.config = config;
    }

    @Override
    public String platform() {
        return OfficialAccount.PLATFORM;
    }

    @Override
    public boolean keeps(String reference) {
        return MediaIds.isOne(reference);
    }

    @Override
    public Fetched fetch(AccountSettings account, String reference, BodySink sink) {
        return MediaIds.fetched(api.media(new OfficialAccount(account), MediaIds.of(reference), config.within(), sink));
    }
}
