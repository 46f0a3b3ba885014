package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A group's webhook robot: no token, only the key in the address. */
public final class RobotDouble {

    public static final String KEY = "robot-key";

    private final List<String> said = new ArrayList<>();

    public synchronized List<String> said() {
        return List.copyOf(said);
    }

    synchronized JsonNode answer(Call call) {
        if (!call.query("key").equals(KEY)) {
            return Call.error(93000);
        }
        String kind = call.text("msgtype");
        said.add(call.body().path(kind).path("content").asText());
        return Call.ok();
    }
}
