package org.nuanqun.advertising;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanqun.scripts.AdvertisingScript;
import org.nuanqun.scripts.BannedClaim;
import org.nuanqun.scripts.TextKind;

/** Finds what a text must not claim, whatever stands between its letters and however they are disguised. Pure. */
public final class Advertising {

    private final List<BannedClaim> never;
    private final Disguises disguises;

    private Advertising(AdvertisingScript script) {
        this.never = script.never();
        this.disguises = Disguises.of(script);
    }

    public static Advertising of(AdvertisingScript script) {
        return new Advertising(script);
    }

    /** The first words of each kind of claim that stand in the text; empty if it may be said. */
    public List<BannedWords> in(String text, TextKind kind) {
        Undisguised read = Undisguised.of(text, disguises.pattern(), disguises.words());
        return never.stream()
                .filter(claim -> claim.kinds().contains(kind))
                .flatMap(claim -> first(claim, read).stream())
                .toList();
    }

    private static Optional<BannedWords> first(BannedClaim claim, Undisguised read) {
        String letters = read.letters();
        for (Pattern words : claim.words()) {
            Matcher found = words.matcher(letters);
            while (found.find()) {
                if (!isExcused(claim, letters, found.start(), found.end())) {
                    return Optional.of(new BannedWords(
                            claim.code(),
                            read.originalWords(found.start(), found.end()),
                            claim.why(),
                            claim.law(),
                            claim.instead()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isExcused(BannedClaim claim, String letters, int start, int end) {
        String around = letters.substring(0, start) + BannedClaim.PLACE + letters.substring(end);
        return claim.unless().stream().anyMatch(excuse -> excuse.matcher(around).find());
    }
}
