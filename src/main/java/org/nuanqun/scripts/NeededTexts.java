package org.nuanqun.scripts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** That nothing the service must be able to say is missing, and that safety texts keep their fixed core. */
record NeededTexts(ScriptSet set, Map<String, Passage> written, Faults faults) {

    private static final int LONGEST = 120;
    private static final int HOTLINE = 13;
    private static final Set<String> OF_THE_MIND = Set.of("self_harm", "postpartum_mental");

    /** What every safety text says: call, go, do not wait here, somebody knows. */
    private static final List<String> CORE = List.of("120", "急诊", "不要在这里等", "已通知");

    void check() {
        for (String key : new TreeSet<>(TextKeys.NEEDED.keySet())) {
            if (!set.texts().has(key)) {
                faults.add(folderOf(key), 1, "the text '%s' is missing".formatted(key), "write it there");
            }
        }
        set.redFlags().forEach(family -> safety(family.family()));
    }

    private void safety(String family) {
        String key = TextKeys.SAFETY + family;
        Passage passage = written.get(key);
        if (passage == null) {
            faults.add(
                    "safety/",
                    1,
                    "the red flag '%s' has no safety text".formatted(family),
                    "write '%s' there".formatted(key));
            return;
        }
        Passage text = passage.at("text");
        int length =
                text.text().strip().replace("{hotline}", "0".repeat(HOTLINE)).length();
        if (length > LONGEST) {
            text.fault("the safety text has %d characters".formatted(length), "shorten it to " + LONGEST);
        }
        CORE.forEach(words -> mustSay(text, words));
        if (OF_THE_MIND.contains(family)) {
            mustSay(text, "12356");
        }
        if (family.startsWith("ob_")) {
            mustSay(text, "{hotline}");
        }
    }

    private static void mustSay(Passage text, String words) {
        if (!text.text().contains(words)) {
            text.fault(
                    "the safety text does not say '%s'".formatted(words), "keep the fixed core of every safety text");
        }
    }

    private static String folderOf(String key) {
        String folder = key.substring(0, key.indexOf('.'));
        return Set.of("welcome", "handoff", "order").contains(folder) ? folder + "/" : "replies/";
    }
}
