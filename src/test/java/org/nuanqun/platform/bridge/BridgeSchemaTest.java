package org.nuanqun.platform.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The contract as it is written down. */
class BridgeSchemaTest {

    private static final Path FOLDER = Path.of("deploy", "bridge");

    @Test
    void the_worked_example_keeps_to_the_schema() throws IOException {
        Matcher body = Pattern.compile("BODY='(.*)'\\n").matcher(Files.readString(FOLDER.resolve("README.md")));
        assertThat(body.find()).isTrue();
        String example = body.group(1).replaceAll("'\\$\\([^)]*\\)'", "2026-11-18T02:21:04Z");
        assertThat(schema().validate(new ObjectMapper().readTree(example))).isEmpty();
    }

    @Test
    void a_message_without_words_and_an_unknown_type_do_not() throws IOException {
        for (String wrong : new String[] {
            "{\"type\":\"message.received\",\"timestamp\":\"2026-11-18T02:21:04Z\",\"data\":{\"person\":{\"key\":\"p\"}}}",
            "{\"type\":\"of.tomorrow\",\"timestamp\":\"2026-11-18T02:21:04Z\",\"data\":{}}"
        }) {
            assertThat(schema().validate(new ObjectMapper().readTree(wrong))).isNotEmpty();
        }
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(FOLDER.resolve("bridge.schema.json")));
    }
}
