package org.nuanqun.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.language.FactReader;
import org.nuanqun.language.Facts;
import org.nuanqun.language.Meaning;
import org.nuanqun.language.NormalText;
import org.nuanqun.language.Said;
import org.nuanqun.language.Scope;
import org.nuanqun.language.ScopeWords;
import org.nuanqun.language.Spelling;
import org.nuanqun.language.Wordings;
import org.nuanqun.scripts.LanguageScript;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.scripts.SignScript;
import org.nuanqun.triage.Finding.Complaint;
import org.nuanqun.triage.Finding.LikelyCondition;
import org.nuanqun.triage.Finding.Unclear;
import org.nuanqun.triage.TriageReader.Likeliest;

/** One version of the scripts, compiled: finds danger, dissatisfaction and unclear signs in a message. */
final class Understanding {

    private static final String SHARED = "";
    private static final int FEW_WORDS = 8;

    private final Wordings wordings;
    private final ScopeWords scopeWords;
    private final Spelling spelling;
    private final List<Family> families;
    private final List<Grievance> grievances;
    private final List<Sign> unclear;
    private final List<Sign> forClinicians;
    private final List<Sign> relapse;
    private final ConditionTriage conditions;
    private final int health;
    private final Concepts concepts;
    private final Likeness likeness;
    private final Impression impression;
    private final Meaning meaning;

    Understanding(ScriptSet scripts, Meaning meaning) {
        this.meaning = meaning;
        LanguageScript language = scripts.language();
        Wordings.Builder words = new Wordings.Builder().name(SHARED, language.words());
        scopeWords = ScopeWords.in(words);
        spelling = Spelling.of(language.spellings(), language.soundsAlike(), language.misheard());
        families = scripts.redFlags().stream()
                .map(family -> Family.of(family, words))
                .toList();
        grievances = Grievance.of(scripts.complaints(), words);
        unclear = signs(language.unclear(), words);
        forClinicians = signs(language.forClinicians(), words);
        relapse = signs(language.relapse(), words);
        conditions = new ConditionTriage(ConditionIndex.of(scripts.conditions().values(), words, meaning), meaning);
        health = words.known(SHARED, "health");
        UsualNumbers usual = UsualNumbers.of(language.usualNumbers());
        concepts = new Concepts(words, usual);
        wordings = words.build();
        likeness = Likeness.of(scripts, this::read, concepts.size(), meaning);
        impression = new Impression(scripts, likeness, words, usual);
    }

    private static List<Sign> signs(List<SignScript> scripts, Wordings.Builder words) {
        return scripts.stream().map(sign -> Sign.of(SHARED, sign, words)).toList();
    }

    /**
     * What speaks for danger or dissatisfaction, strongest first; empty when nothing does.
     *
     * @param flagged the red flags its own words raise
     */
    List<Finding> alarming(Message alone, List<Finding> flagged, Context context) {
        List<Finding> found = new ArrayList<>(dangers(alone, flagged, context));
        List<Finding> said =
                grievances.stream().flatMap(kind -> kind.in(alone).stream()).toList();
        if (!context.isBare() || !impression.isContent(alone)) {
            said.stream().filter(Complaint.class::isInstance).forEach(found::add);
        }
        if (said.isEmpty()) {
            impression.complaint(alone).ifPresent(found::add);
        }
        said.stream().filter(finding -> !(finding instanceof Complaint)).forEach(found::add);
        return found;
    }

    /** By words, in this message or with those before it; where no word speaks, by what the message is like as a whole. */
    private List<Finding> dangers(Message alone, List<Finding> flagged, Context context) {
        if (!flagged.isEmpty()) {
            return context.isBare() && isCalm(alone) && impression.isEveryday(alone) ? List.of() : flagged;
        }
        List<Finding> together = context.recent().isEmpty()
                ? List.of()
                : redFlags(withRecent(alone.text().original(), context));
        if (!together.isEmpty()) {
            return together;
        }
        Optional<Finding> alike = againLikeBefore(alone, context)
                .or(() ->
                        impression.danger(alone, first(forClinicians, alone, "").isPresent()));
        return alike.stream().toList();
    }

    /** "又疼了" some days after a danger is that danger again. */
    private Optional<Finding> againLikeBefore(Message message, Context context) {
        return families.stream()
                .map(Family::script)
                .filter(script ->
                        context.earlierDanger().filter(script.family()::equals).isPresent())
                .findFirst()
                .flatMap(script -> first(relapse, message, "又是“" + script.name() + "”")
                        .map(evidence -> Family.flag(script, evidence)));
    }

    /** A few words that say no more than that it is back: whoever reads only them cannot tell what. */
    private Optional<Finding> backAgain(Message message) {
        return message.text().length() > FEW_WORDS
                ? Optional.empty()
                : first(relapse, message, "又").<Finding>map(evidence -> new Unclear("说又有了，没说是什么", evidence));
    }

    private boolean isCalm(Message message) {
        return grievances.stream().noneMatch(kind -> kind.in(message).isPresent());
    }

    Optional<Finding> unclear(Message message, List<Finding> flagged) {
        return first(unclear, message, "症状")
                .<Finding>map(evidence -> new Unclear("说到不舒服，但看不出属于哪一类", evidence))
                .or(() -> backAgain(message))
                .or(() -> impression.doubtful(message, flagged));
    }

    /** A dose, a reading of results, a judgement: whatever the condition, and whether or not its group is known already. */
    Optional<Finding> forClinicians(Message message, Finding otherwise) {
        return first(forClinicians, message, "问医生")
                .map(evidence -> new Unclear(
                        "问的是用量、报告或诊断，要医生来答",
                        otherwise instanceof LikelyCondition likely
                                ? Optional.of(likely.department())
                                : Optional.empty(),
                        evidence));
    }

    /** What shows the first of the signs that is in the message. */
    private static Optional<List<Evidence>> first(List<Sign> signs, Message message, String label) {
        return signs.stream()
                .flatMap(sign -> sign.in(message, Lenience.SOME).stream())
                .findFirst()
                .map(spans -> spans.stream()
                        .map(span -> message.evidence(span, label))
                        .toList());
    }

    /** What is made of the conditions, with all of them in order. */
    Likeliest conditions(Message message, Context context) {
        List<ConditionIndex.Weighed> ranked = conditions.ranked(message, context);
        boolean aboutHealth = !message.holding(health, Lenience.SOME).isEmpty();
        return new Likeliest(
                ranked.stream().map(weighed -> weighed.condition().code()).toList(),
                conditions.decide(ranked, message, aboutHealth));
    }

    List<Finding> redFlags(Message message) {
        return families.stream()
                .flatMap(family -> family.in(message).stream())
                .sorted(Family.Match.STRONGEST_FIRST)
                .<Finding>map(Family.Match::flag)
                .toList();
    }

    private Message withRecent(String text, Context context) {
        String before = String.join("\n", context.recent()) + "\n";
        return message(before + text, before.length(), context);
    }

    Message message(String text, Context context) {
        return message(text, 0, context);
    }

    private Message message(String original, int ownStart, Context context) {
        NormalText text = NormalText.of(original);
        Said said = said(text);
        Scope scope = new Scope(said, text, scopeWords);
        Facts facts = facts(said, context);
        return new Message(text, said, scope, facts, new Once<>(() -> compared(text, said, scope, facts)), ownStart);
    }

    private Said said(NormalText text) {
        return wordings.read(spelling.mend(text.letters()));
    }

    private Compared compared(NormalText text, Said said, Scope scope, Facts facts) {
        return likeness.compare(said.letters(), concepts.of(said, scope, facts), () -> meaning.of(text.letters()));
    }

    private ReadSentence read(String sentence) {
        NormalText text = NormalText.of(sentence);
        Said said = said(text);
        Facts facts = facts(said, Context.none());
        return new ReadSentence(said.letters(), concepts.of(said, new Scope(said, text, scopeWords), facts));
    }

    private static Facts facts(Said said, Context context) {
        Map<String, Double> known = new HashMap<>();
        context.gestationWeeks().ifPresent(weeks -> known.put("weeks", (double) weeks));
        context.daysSinceBirth().ifPresent(days -> known.put("postpartum-days", (double) days));
        if (context.gestationWeeks().isPresent()) {
            known.put("pregnant", 1.0);
        }
        known.putAll(FactReader.read(said.letters()).values());
        return new Facts(known);
    }
}
