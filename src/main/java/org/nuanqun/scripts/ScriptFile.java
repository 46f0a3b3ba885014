package org.nuanqun.scripts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One file of the folder as a tree, which remembers the line of each of its parts. */
final class ScriptFile {

    private static final JsonNodeFactory TREE = JsonNodeFactory.instance;
    // Only these are not words: YAML would also take 20:30 for a number and "no" for a lie.
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}\\.\\d{1,9}");

    private static final LoaderOptions READING = new LoaderOptions();

    static {
        // A list that holds itself, or a bomb of aliases, would never end.
        READING.setMaxAliasesForCollections(0);
    }

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();
    private JsonNode tree = NullNode.getInstance();

    private ScriptFile(String name) {
        this.name = name;
    }

    /** Reads a YAML file, or a Markdown file with front matter; nothing and a fault when it is neither. */
    static Optional<ScriptFile> read(Path folder, Path path, Faults faults) {
        ScriptFile file = new ScriptFile(folder.relativize(path).toString().replace('\\', '/'));
        try {
            String content = Files.readString(path);
            if (path.toString().endsWith(".md")) {
                new FrontMatter(content).into(file, faults);
            } else {
                file.parse(content, 0, faults);
            }
            return Optional.of(file);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            faults.add(
                    file.name,
                    line,
                    "this is not YAML: " + broken.getProblem(),
                    "check the indentation, the colons and the quotation marks of this line and the one above");
        } catch (YAMLException broken) {
            faults.add(
                    file.name,
                    1,
                    "this is not YAML: " + broken.getMessage(),
                    "remove what cannot be seen, or write the file anew as plain text");
        } catch (IOException unreadable) {
            faults.add(file.name, 1, "the file cannot be read: " + unreadable.getMessage(), "save it again as UTF-8");
        }
        return Optional.empty();
    }

    void parse(String yaml, int linesBefore, Faults faults) {
        Node node = new Yaml(new SafeConstructor(READING)).compose(new StringReader(yaml));
        if (node == null) {
            faults.add(name, 1, "the file is empty", "write it or remove it");
            return;
        }
        tree = grown(node, "", linesBefore, faults);
    }

    void put(String field, String text, int line) {
        if (tree instanceof ObjectNode fields) {
            fields.put(field, text);
            lines.put("/" + field, line);
        }
    }

    String name() {
        return name;
    }

    JsonNode tree() {
        return tree;
    }

    Passage top(Faults faults) {
        return new Passage(this, "", tree, faults);
    }

    int lineOf(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 1);
    }

    static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }

    private JsonNode grown(Node node, String pointer, int linesBefore, Faults faults) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1 + linesBefore);
        return switch (node) {
            case MappingNode fields -> fields(fields, pointer, linesBefore, faults);
            case SequenceNode parts -> parts(parts, pointer, linesBefore, faults);
            case ScalarNode word -> word(word);
            default -> NullNode.getInstance();
        };
    }

    private ObjectNode fields(MappingNode node, String pointer, int linesBefore, Faults faults) {
        ObjectNode object = TREE.objectNode();
        for (NodeTuple entry : node.getValue()) {
            String key = ((ScalarNode) entry.getKeyNode()).getValue();
            String place = pointer + "/" + escaped(key);
            int line = entry.getKeyNode().getStartMark().getLine() + 1 + linesBefore;
            if (object.has(key)) {
                faults.add(name, line, "'%s' stands here twice".formatted(key), "keep one of the two");
            }
            lines.put(place, line);
            object.set(key, grown(entry.getValueNode(), place, linesBefore, faults));
        }
        return object;
    }

    private ArrayNode parts(SequenceNode node, String pointer, int linesBefore, Faults faults) {
        ArrayNode array = TREE.arrayNode();
        for (Node part : node.getValue()) {
            array.add(grown(part, pointer + "/" + array.size(), linesBefore, faults));
        }
        return array;
    }

    private static JsonNode word(ScalarNode node) {
        String word = node.getValue();
        if (node.getScalarStyle() != ScalarStyle.PLAIN) {
            return TREE.textNode(word);
        }
        if (WHOLE.matcher(word).matches()) {
            return TREE.numberNode(Integer.parseInt(word));
        }
        if (DECIMAL.matcher(word).matches()) {
            return TREE.numberNode(Double.parseDouble(word));
        }
        return switch (word) {
            case "true" -> TREE.booleanNode(true);
            case "false" -> TREE.booleanNode(false);
            case "", "null", "~" -> NullNode.getInstance();
            default -> TREE.textNode(word);
        };
    }
}
