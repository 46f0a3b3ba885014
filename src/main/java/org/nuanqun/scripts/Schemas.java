package org.nuanqun.scripts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds each file against the JSON schema of its kind and says in words what does not fit. */
final class Schemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig IN_ENGLISH = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ENGLISH)
            .build();

    private final Path folder;
    private final Faults faults;
    private final Map<String, Optional<JsonSchema>> known = new HashMap<>();

    Schemas(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Whether the file has the form of its kind; if not, the faults say why. */
    boolean fits(ScriptFile file, String kind) {
        Optional<JsonSchema> schema = known.computeIfAbsent(kind, this::load);
        if (schema.isEmpty()) {
            return false;
        }
        var misfits = schema.get().validate(file.tree());
        boolean isAllAlternatives = misfits.stream().allMatch(Schemas::isAlternative);
        misfits.stream()
                .filter(misfit -> isAllAlternatives || !isAlternative(misfit))
                .forEach(misfit -> report(file, misfit));
        return misfits.isEmpty();
    }

    /** "None of these forms" helps nobody who is told what exactly is wrong. */
    private static boolean isAlternative(ValidationMessage misfit) {
        return misfit.getType().equals("oneOf") || misfit.getType().equals("anyOf");
    }

    private void report(ScriptFile file, ValidationMessage misfit) {
        String pointer = misfit.getInstanceLocation().toString();
        SchemaMisfit said = SchemaMisfit.of(misfit, file.tree().at(pointer));
        String place = said.field()
                .map(field -> pointer + "/" + ScriptFile.escaped(field))
                .orElse(pointer);
        faults.add(file.name(), file.lineOf(place), said.what(), said.mend());
    }

    private Optional<JsonSchema> load(String kind) {
        String name = "schema/" + kind + ".schema.json";
        try {
            return Optional.of(FACTORY.getSchema(JSON.readTree(Files.readString(folder.resolve(name))), IN_ENGLISH));
        } catch (IOException missing) {
            faults.add(name, 1, "the schema '%s' cannot be read".formatted(name), "restore it from the project");
            return Optional.empty();
        }
    }
}
