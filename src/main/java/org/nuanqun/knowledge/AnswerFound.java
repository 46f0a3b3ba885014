package org.nuanqun.knowledge;

import java.util.List;
import org.nuanqun.scripts.AnswerScript;

/**
 * An approved answer that fits. {@code score} from 0 to 1 is for comparing, not a probability; {@code words} are the
 * patient's words that decided, as they stand in the message.
 */
public record AnswerFound(AnswerScript answer, double score, List<String> words) {}
