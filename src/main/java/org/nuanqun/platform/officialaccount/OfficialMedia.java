package org.nuanqun.platform.officialaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nuanqun.platform.media.MediaById;
import org.nuanqun.platform.media.MediaConfig;
import org.nuanqun.platform.media.MediaSource;

/** Pictures, voices and files of fans, by their ids. */
@ApplicationScoped
class OfficialMedia {

    @Produces
    @Singleton
    MediaSource source(OfficialApi api, MediaConfig config) {
        return new MediaById(
                OfficialAccount.PLATFORM,
                (account, id, sink) -> api.media(new OfficialAccount(account), id, config.within(), sink));
    }
}
