package org.nuanqun.platform.kf;

import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.BodySink;
import org.nuanqun.platform.media.MediaConfig;
import org.nuanqun.platform.media.MediaIds;
import org.nuanqun.platform.media.MediaSource;

/** Pictures, voices and files of customers, by their ids. */
@ApplicationScoped
class KfMedia implements MediaSource {

    private final CorporationApi api;
    private final MediaConfig config;

    KfMedia(CorporationApi api, MediaConfig config) {
        this.api = api;
        this.config = config;
    }

    @Override
    public String platform() {
        return KfAccount.PLATFORM;
    }

    @Override
    public boolean keeps(String reference) {
        return MediaIds.isOne(reference);
    }

    @Override
    public Fetched fetch(AccountSettings account, String reference, BodySink sink) {
        return MediaIds.fetched(api.media(account, MediaIds.of(reference), config.within(), sink));
    }
}
