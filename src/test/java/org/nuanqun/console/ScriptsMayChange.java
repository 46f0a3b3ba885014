package org.nuanqun.console;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.nuanqun.scripts.FolderOfScripts;

/** Scripts of its own, so that what is published here is read by nobody else. */
public class ScriptsMayChange implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            var folder = FolderOfScripts.copiedTo(Files.createTempDirectory("nuanqun-scripts-"))
                    .folder();
            return Map.of(
                    "scripts.folder",
                    folder.toString(),
                    "workbench.program",
                    "-cp,target/test-classes,org.nuanqun.revisions.PretendDialogues");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
