package org.nuanqun.bench.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that reads from outside.
 *
 * @param seeds well-formed inputs, from which damaged ones are made
 * @param longest no input has more characters
 * @param patience how much work one input may make
 * @param taste returns if the input was read or refused as it should; throws whatever should not happen
 */
record Target(String name, List<String> seeds, int longest, Duration patience, Consumer<String> taste) {}
