package org.nuanqun.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.vocabulary.ConditionCode;

/** Finds the approved answer to a question, or none. */
@ApplicationScoped
public class Knowledge {

    private static final Logger LOG = Logger.getLogger(Knowledge.class);

    private volatile Answers answers = new NoAnswers();

    /** The same without a service around it, of one set of scripts. */
    public static Knowledge of(ScriptSet scripts, Meaning meaning) {
        Knowledge knowledge = new Knowledge();
        knowledge.use(AnswerIndex.of(scripts, meaning));
        return knowledge;
    }

    /** Never throws: where looking fails there is nothing, and a person is fetched. */
    public Retrieved retrieve(String text, Set<ConditionCode> about, LocalDate today) {
        try {
            return answers.retrieve(text, about, today);
        } catch (RuntimeException fault) {
            LOG.error("looking for an answer failed, so there is none", fault);
            return new Retrieved.Nothing();
        }
    }

    /** Why {@link #retrieve} had nothing, for authors. */
    public Optional<WhyNone> whyNone(String text, Set<ConditionCode> about, LocalDate today) {
        return answers.whyNone(text, about, today);
    }

    /** The answer that somebody chose by its code; empty once it has expired or was recalled. */
    public Optional<AnswerFound> chosen(String code, LocalDate today) {
        return answers.of(code, today);
    }

    /**
     * The answers near to what somebody asked, nearest first, for a person who chooses: near is less than sure. Never
     * throws.
     */
    public List<AnswerFound> nearest(String text, Set<ConditionCode> about, LocalDate today, int limit) {
        try {
            return answers.nearest(text, about, today, limit);
        } catch (RuntimeException fault) {
            LOG.error("looking for near answers failed, so there are none", fault);
            return List.of();
        }
    }

    void use(Answers next) {
        answers = next;
    }

    /** The answers of one version of the scripts. */
    interface Answers {
        Retrieved retrieve(String text, Set<ConditionCode> about, LocalDate today);

        Optional<WhyNone> whyNone(String text, Set<ConditionCode> about, LocalDate today);

        Optional<AnswerFound> of(String code, LocalDate today);

        List<AnswerFound> nearest(String text, Set<ConditionCode> about, LocalDate today, int limit);
    }

    private record NoAnswers() implements Answers {

        @Override
        public Retrieved retrieve(String text, Set<ConditionCode> about, LocalDate today) {
            return new Retrieved.Nothing();
        }

        @Override
        public Optional<WhyNone> whyNone(String text, Set<ConditionCode> about, LocalDate today) {
            return Optional.empty();
        }

        @Override
        public Optional<AnswerFound> of(String code, LocalDate today) {
            return Optional.empty();
        }

        @Override
        public List<AnswerFound> nearest(String text, Set<ConditionCode> about, LocalDate today, int limit) {
            return List.of();
        }
    }
}
