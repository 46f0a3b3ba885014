package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A call to the double: where, with what in the query, with what inside. */
record Call(String path, Request request, JsonNode body) {

    static final ObjectMapper JSON = new ObjectMapper();

    static Call of(Request request) {
        String path = request.getUrl().split("\\?")[0];
        byte[] body = request.getBody();
        try {
            return new Call(
                    path, request, body == null || body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body));
        } catch (IOException e) {
            return new Call(path, request, JSON.createObjectNode());
        }
    }

    String query(String name) {
        var parameter = request.queryParameter(name);
        return parameter.isPresent() ? parameter.firstValue() : "";
    }

    String text(String field) {
        return body.path(field).asText("");
    }

    /** Whence the call comes. */
    String address() {
        return request.getClientIp();
    }

    /** The first word of an interface's name. */
    String area() {
        return path.replaceFirst("^/cgi-bin/", "").replaceFirst("/.*", "");
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        body.path(field).forEach(one -> texts.add(one.asText()));
        return texts;
    }

    static ObjectNode ok() {
        return JSON.createObjectNode().put("errcode", 0).put("errmsg", "ok");
    }

    static ObjectNode error(int code) {
        return JSON.createObjectNode().put("errcode", code).put("errmsg", "refused, hint: [double]");
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
