package org.nuanqun.platform.envelope;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** An answer in the same breath as the callback, sealed with the callback's key and signed anew. */
public record SealedReply(String sealed, String signature, String timestamp, String nonce) {

    /** @param random 16 bytes that nobody can foresee */
    public static SealedReply of(
            CallbackKey key, String message, String receiveId, String timestamp, String nonce, byte[] random) {
        String sealed =
                new CallbackCipher(key.aesKey()).seal(message.getBytes(StandardCharsets.UTF_8), receiveId, random);
        return new SealedReply(sealed, Signature.of(key.token(), timestamp, nonce, sealed), timestamp, nonce);
    }

    public String asXml() {
        return "<xml><Encrypt><![CDATA[" + sealed + "]]></Encrypt><MsgSignature><![CDATA[" + signature
                + "]]></MsgSignature><TimeStamp>" + timestamp + "</TimeStamp><Nonce><![CDATA[" + nonce
                + "]]></Nonce></xml>";
    }

    /** The keys of the family's JSON form; one platform of it writes them in lower case. */
    public String asJson(boolean isLowerCase) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(isLowerCase ? "encrypt" : "Encrypt", sealed);
        node.put(isLowerCase ? "msgsignature" : "MsgSignature", signature);
        node.put(isLowerCase ? "timestamp" : "TimeStamp", Long.parseLong(timestamp));
        node.put(isLowerCase ? "nonce" : "Nonce", nonce);
        return node.toString();
    }
}
