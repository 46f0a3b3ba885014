package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whom an app may see: nobody outside of it can be named in a call, nor a group they own, nor a customer only they have. */
final class Scope {

    private static final int OUT_OF_SCOPE = 60011;
    private static final int NOT_OURS = 40096;

    private final Function<String, Set<String>> colleaguesOf;
    private final Function<String, Optional<String>> ownerOf;
    private Optional<Set<String>> visible = Optional.empty();

    /** @param colleaguesOf who has a customer; {@code ownerOf}: of a group */
    Scope(Function<String, Set<String>> colleaguesOf, Function<String, Optional<String>> ownerOf) {
        this.colleaguesOf = colleaguesOf;
        this.ownerOf = ownerOf;
    }

    void sees(Set<String> colleagues) {
        visible = Optional.of(Set.copyOf(colleagues));
    }

    boolean sees(String colleague) {
        return visible.isEmpty() || visible.get().contains(colleague);
    }

    /** The code with which a call is refused that reaches out of the scope. */
    Optional<Integer> objection(Call call) {
        boolean namesOther =
                !isSeen(call.query("userid")) || !isSeen(call.text("userid")) || !isSeen(call.text("sender"));
        for (JsonNode user : call.body().path("user")) {
            namesOther |= !isSeen(user.asText());
        }
        boolean isOthersGroup = ownerOf.apply(call.text("chat_id"))
                .filter(owner -> !sees(owner))
                .isPresent();
        if (namesOther || isOthersGroup) {
            return Optional.of(OUT_OF_SCOPE);
        }
        String customer = call.query("external_userid") + call.text("external_userid");
        Set<String> colleagues = colleaguesOf.apply(customer);
        return !colleagues.isEmpty() && colleagues.stream().noneMatch(this::sees)
                ? Optional.of(NOT_OURS)
                : Optional.empty();
    }

    private boolean isSeen(String colleague) {
        return colleague.isEmpty() || sees(colleague);
    }
}
