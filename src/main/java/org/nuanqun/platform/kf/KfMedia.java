package org.nuanqun.platform.kf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.media.MediaById;
import org.nuanqun.platform.media.MediaConfig;
import org.nuanqun.platform.media.MediaSource;

/** Pictures, voices and files of customers, by their ids. */
@ApplicationScoped
class KfMedia {

    @Produces
    @Singleton
    MediaSource source(CorporationApi api, MediaConfig config) {
        return new MediaById(KfAccount.PLATFORM, (account, id, sink) -> api.media(account, id, config.within(), sink));
    }
}
