package org.nuanqun.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.nuanqun.vocabulary.ConditionCode;

/** Finds the approved answer to a question, or none. */
@ApplicationScoped
public class Knowledge {

    private static final Logger LOG = Logger.getLogger(Knowledge.class);

    private volatile Answers answers = (text, about, today) -> Optional.empty();

    /** Never throws: where looking fails there is no answer, and a person is fetched. */
    public Optional<AnswerFound> find(String text, Set<ConditionCode> about, LocalDate today) {
        try {
            return answers.find(text, about, today);
        } catch (RuntimeException fault) {
            LOG.error("looking for an answer failed, so there is none", fault);
            return Optional.empty();
        }
    }

    void use(Answers next) {
        answers = next;
    }

    /** The answers of one version of the scripts. */
    interface Answers {
        Optional<AnswerFound> find(String text, Set<ConditionCode> about, LocalDate today);
    }
}
