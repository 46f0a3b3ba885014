package org.nuanqun.scripts;

import java.util.List;
import java.util.Map;
import org.nuanqun.vocabulary.DepartmentCode;

/** How dissatisfaction sounds, kind by kind, and how a person is asked for. */
public record ComplaintScript(Map<String, List<String>> words, List<Kind> kinds, List<String> traps) {

    /** The kind that is no complaint: somebody wants a human being. */
    public static final String ASKS_FOR_PERSON = "asks-for-person";

    /** One kind of complaint and the department that answers for it. */
    public record Kind(
            String code, String name, DepartmentCode department, List<SignScript> signs, List<String> examples) {

        static Kind read(Passage kind) {
            return new Kind(
                    kind.text("code"),
                    kind.text("name"),
                    kind.as("department", DepartmentCode::new, "use the code of a department"),
                    kind.each("signs").stream().map(SignScript::read).toList(),
                    kind.texts("examples"));
        }
    }

    static ComplaintScript none() {
        return new ComplaintScript(Map.of(), List.of(), List.of());
    }

    static ComplaintScript read(Passage passage) {
        return new ComplaintScript(
                WordLists.read(passage, "words"),
                passage.each("kinds").stream().map(Kind::read).toList(),
                passage.texts("traps"));
    }
}
