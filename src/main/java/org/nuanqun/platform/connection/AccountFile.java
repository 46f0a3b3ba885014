package org.nuanqun.platform.connection;

import java.util.Map;
import java.util.regex.Pattern;
import org.nuanqun.vocabulary.AccountId;

/** The file of an account as an administrator is given it: what is no secret filled in, the secrets for her to write. */
public final class AccountFile {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~:/?=&%+@-]{1,200}");

    private AccountFile() {}

    public static String nameOf(AccountId account) {
        return account.platform() + "." + account.name() + ".properties";
    }

    /** @param values of settings that are no secrets; one that could not stand in a file as it is stays empty */
    public static String text(AccountId account, Map<String, String> values) {
        StringBuilder text = new StringBuilder("# ").append(nameOf(account)).append("\n");
        text.append("# 密钥可以直接写，也可以写 ${变量} 或 file:路径（a secret itself, ${VARIABLE} or file:PATH）\n");
        for (Needs.Need need : Needs.of(account.platform())) {
            text.append("\n# ").append(need.where()).append("\n");
            text.append(need.key()).append("=").append(need.isSecret() ? "" : plain(values, need.key()));
            text.append("\n");
        }
        if (Needs.isCalledBack(account.platform())) {
            text.append("\n# 平台从公网访问本服务的地址（where the platform reaches this service）\npublic-url=");
            text.append(plain(values, "public-url")).append("\n");
        }
        return text.toString();
    }

    private static String plain(Map<String, String> values, String key) {
        String value = values.getOrDefault(key, "").strip();
        return PLAIN.matcher(value).matches() ? value : "";
    }
}
