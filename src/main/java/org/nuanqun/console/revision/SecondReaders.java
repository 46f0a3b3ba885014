package org.nuanqun.console.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.nuanqun.console.authoring.SentenceReader;
import org.nuanqun.knowledge.Knowledge;
import org.nuanqun.language.Meaning;
import org.nuanqun.revisions.Candidate;
import org.nuanqun.revisions.LaidOut;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.TriageReader;

/**
 * Understands messages by a revision, beside the one who understands by the scripts in force. Working out what its new sentences
 * mean takes up to a minute, so it is done beside the pages and kept for the revisions that were read last.
 */
@ApplicationScoped
class SecondReaders {

    /** Each holds all sentences once more. */
    private static final int MOST = 2;

    private final Meaning meaning;
    private final Map<String, CompletableFuture<SentenceReader>> readers = new LinkedHashMap<>();
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("second-reader").factory());

    SecondReaders(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Complete when it has read them; fails with what the scripts' own reading fails with. */
    synchronized CompletableFuture<SentenceReader> of(Candidate candidate) {
        String key = candidate.hash() + meaning.isLoaded();
        CompletableFuture<SentenceReader> reader = readers.remove(key);
        if (reader == null) {
            reader = CompletableFuture.supplyAsync(() -> read(candidate), beside);
        }
        readers.put(key, reader);
        if (readers.size() > MOST) {
            readers.remove(readers.keySet().iterator().next());
        }
        return reader;
    }

    /** Empty where it is not there within these seconds. */
    Optional<SentenceReader> within(Candidate candidate, int seconds) throws ExecutionException {
        try {
            return Optional.of(of(candidate).get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private SentenceReader read(Candidate candidate) {
        try (LaidOut laidOut = candidate.layOut()) {
            ScriptSet set = ScriptSet.read(laidOut.folder());
            return new SentenceReader(set, TriageReader.of(set, meaning)::read, Knowledge.of(set, meaning));
        }
    }
}
