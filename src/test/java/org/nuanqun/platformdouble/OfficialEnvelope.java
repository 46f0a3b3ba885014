package org.nuanqun.platformdouble;

import org.nuanqun.platform.envelope.SealedReply;
import org.nuanqun.platform.envelope.Signature;

/** The three modes of 公众号: plain, both side by side in one body, and sealed only. */
final class OfficialEnvelope implements Envelope {

    private final SealedEnvelope sealed;
    private volatile OfficialDouble.Mode mode = OfficialDouble.Mode.SECURE;

    OfficialEnvelope(SealedEnvelope sealed) {
        this.sealed = sealed;
    }

    void mode(OfficialDouble.Mode now) {
        mode = now;
    }

    @Override
    public Wrapped wrap(String message) {
        SealedReply reply = sealed.seal(message);
        String plainly = "?signature=" + signature(reply) + "&timestamp=" + reply.timestamp() + "&nonce="
                + reply.nonce() + "&openid=o";
        String both = plainly + "&encrypt_type=aes&msg_signature=" + reply.signature();
        String encrypt = "<Encrypt><![CDATA[" + reply.sealed() + "]]></Encrypt></xml>";
        return switch (mode) {
            case PLAIN -> new Wrapped(plainly, "text/xml", message);
            case COMPATIBLE -> new Wrapped(both, "text/xml", message.replaceFirst("</xml>$", encrypt));
            case SECURE -> new Wrapped(both, "text/xml", "<xml><ToUserName>gh_double</ToUserName>" + encrypt);
        };
    }

    /** In every mode unsealed, and to be echoed as it is. */
    @Override
    public String check(String words) {
        SealedReply reply = sealed.seal("");
        return "?signature=" + signature(reply) + "&timestamp=" + reply.timestamp() + "&nonce=" + reply.nonce()
                + "&echostr=" + words;
    }

    @Override
    public String open(String answer) {
        boolean isSealed = answer.contains("<Encrypt>");
        if (mode == OfficialDouble.Mode.PLAIN && isSealed || mode == OfficialDouble.Mode.SECURE && !isSealed) {
            throw new IllegalStateException("an answer of another mode than " + mode);
        }
        return isSealed ? sealed.open(answer) : answer;
    }

    private static String signature(SealedReply reply) {
        return Signature.of(Callbacks.TOKEN, reply.timestamp(), reply.nonce());
    }
}
