package org.nuanqun.platform.accounts;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.nuanqun.vocabulary.AccountId;

/** The files of one folder as accounts. A file that cannot be read at the moment keeps what it said before. */
final class AccountFolder {

    private static final Logger LOG = Logger.getLogger(AccountFolder.class);
    private static final Pattern FILE = Pattern.compile("([a-z0-9_-]{1,64})\\.([A-Za-z0-9_-]{1,64})\\.properties");

    private final Path folder;
    private final ResolveValue resolve;
    private Map<Path, FileTime> seen = Map.of();
    private Map<AccountId, AccountSettings> accounts = Map.of();

    AccountFolder(Path folder, ResolveValue resolve) {
        this.folder = folder;
        this.resolve = resolve;
    }

    synchronized Map<AccountId, AccountSettings> look() {
        Map<Path, FileTime> now = files();
        if (!now.equals(seen)) {
            accounts = read(now);
            seen = now;
        }
        return accounts;
    }

    private Map<Path, FileTime> files() {
        Map<Path, FileTime> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                if (FILE.matcher(file.getFileName().toString()).matches()) {
                    files.put(file, Files.getLastModifiedTime(file));
                }
            }
            return files;
        } catch (IOException e) {
            LOG.warnf("the folder of accounts cannot be read, what was known stays in force: %s", folder);
            return seen;
        }
    }

    private Map<AccountId, AccountSettings> read(Map<Path, FileTime> files) {
        Map<AccountId, AccountSettings> read = new HashMap<>();
        for (Path file : files.keySet()) {
            AccountId id = idOf(file);
            try (Reader reader = Files.newBufferedReader(file)) {
                Properties properties = new Properties();
                properties.load(reader);
                Map<String, String> values = new HashMap<>();
                properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
                read.put(id, new AccountSettings(id, values, resolve));
            } catch (IOException | IllegalArgumentException e) {
                // the exception may quote a line of the file, and the line may hold a secret
                LOG.warnf("the file of the account %s does not read; what it said before stays in force", id);
                AccountSettings before = accounts.get(id);
                if (before != null) {
                    read.put(id, before);
                }
            }
        }
        return Map.copyOf(read);
    }

    private static AccountId idOf(Path file) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException("not the file of an account: " + file);
        }
        return new AccountId(name.group(1), name.group(2));
    }
}
