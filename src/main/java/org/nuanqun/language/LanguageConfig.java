package org.nuanqun.language;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "language")
interface LanguageConfig {

    /** Where the meanings of the scripts' sentences are kept; the data folder unless set. */
    Optional<Path> folder();
}
