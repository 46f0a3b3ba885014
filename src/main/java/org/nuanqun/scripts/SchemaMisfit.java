package org.nuanqun.scripts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a validator says, in words an author understands. */
record SchemaMisfit(String what, String mend, Optional<String> field) {

    static SchemaMisfit of(ValidationMessage misfit, JsonNode value) {
        String field = String.valueOf(misfit.getProperty());
        String last = lastName(misfit.getInstanceLocation().toString());
        String limit = firstArgument(misfit.getArguments());
        return switch (misfit.getType()) {
            case "required" -> here("'%s' is missing".formatted(field), "add a line '%s: …' here".formatted(field));
            case "additionalProperties", "unevaluatedProperties" ->
                new SchemaMisfit(
                        "'%s' is not a field known here".formatted(field),
                        "check its spelling, or take it out",
                        Optional.of(field));
            case "enum" ->
                here("'%s' is not allowed for '%s'".formatted(value.asText(), last), "choose one of " + limit);
            case "type" ->
                here("'%s' has the wrong form: %s".formatted(last, shortened(value)), "write " + form(limit));
            case "pattern" ->
                here(
                        "'%s' does not have the form of '%s'".formatted(value.asText(), last),
                        "write it like the neighbouring entries (form %s)".formatted(limit));
            case "minItems" -> here("'%s' has too few entries".formatted(last), "write at least " + limit);
            case "minLength" -> here("'%s' is empty or too short".formatted(last), "write it out");
            case "maxLength" ->
                here(
                        "'%s' is %d characters long"
                                .formatted(last, value.asText().length()),
                        "shorten it to %s characters".formatted(limit));
            default ->
                here(
                        "'%s': %s".formatted(last, misfit.getMessage()),
                        "write " + shortened(value) + " as the schema asks");
        };
    }

    private static SchemaMisfit here(String what, String mend) {
        return new SchemaMisfit(what, mend, Optional.empty());
    }

    private static String lastName(String pointer) {
        String[] names = pointer.split("/");
        String last = names.length == 0 ? "" : names[names.length - 1];
        boolean isPlaceInList = !last.isEmpty() && last.chars().allMatch(Character::isDigit) && names.length > 1;
        return isPlaceInList ? names[names.length - 2] : last.isEmpty() ? "the file" : last;
    }

    private static String firstArgument(Object @Nullable [] arguments) {
        if (arguments == null || arguments.length == 0) {
            return "";
        }
        return String.valueOf(Arrays.asList(arguments).getLast());
    }

    private static String form(String type) {
        if (type.contains("string")) {
            return "a text (put numbers and yes/no in quotation marks)";
        }
        return type.contains("array") ? "a list, each entry on its own line after '- '" : "a value of the form " + type;
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
