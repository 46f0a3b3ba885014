package org.nuanqun.platform.connection;

import java.util.Optional;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ErrorTable;

/** Error codes as an administrator reads them: what each means, and where it is mended, Chinese first. */
final class Codes {

    private static final String APP = "应用管理 → 自建应用";

    /** The two families give one number different meanings; the table lies beside the adapter, which nobody imports. */
    private static final ErrorTable OFFICIAL =
            ErrorTable.of(Codes.class, "/org/nuanqun/platform/officialaccount/errors.tsv");

    private Codes() {}

    /** @param isCredentials whether id and secret were being shown, where one code means them and not a token */
    static String words(AccountSettings account, int code, boolean isCredentials) {
        if (!isOfficial(account)) {
            return CorporationApi.ERRORS.of(code).words();
        }
        return isCredentials && code == 40001
                ? "AppSecret 不对（the app secret is wrong，40001）"
                : OFFICIAL.of(code).words();
    }

    static String mend(AccountSettings account, int code, String otherwise) {
        return (isOfficial(account) ? ofOfficial(code) : ofCorporation(code)).orElse(otherwise);
    }

    /** Whether a code refuses the caller, and not what the call asks about. */
    static boolean isAboutRights(AccountSettings account, int code) {
        boolean isOfNow = code == -1 || code == 45009 || code == 45033;
        boolean isOfCaller = (isOfficial(account) ? ofOfficial(code) : ofCorporation(code)).isPresent();
        return code == 48001 || code == 48002 || (isOfCaller && !isOfNow);
    }

    private static Optional<String> ofOfficial(int code) {
        return told(
                switch (code) {
                    case 40164 -> "设置与开发 → 基本配置 → IP 白名单，加上本机的出口 IP（settings, basic configuration, IP list）";
                    case 40001, 40002, 40013, 40125 ->
                        "设置与开发 → 基本配置，重新复制 AppID 和 AppSecret（settings, basic configuration: copy both again）";
                    case 40243 -> "设置与开发 → 基本配置，解冻 AppSecret（settings, basic configuration: unfreeze the secret）";
                    case 48001 -> "设置与开发 → 接口权限；有的接口要认证的服务号（settings, interface rights; some need a verified account）";
                    case 48004 -> "公众号后台的通知里写着封禁原因和期限（the account's notices say why and until when）";
                    case 45009 -> "今天的次数用完，明天恢复；或在接口权限里清零（used up for today; interface rights can reset it）";
                    case -1 -> "稍后再试（try again later）";
                    default -> "";
                });
    }

    private static Optional<String> ofCorporation(int code) {
        return told(
                switch (code) {
                    case 60020 -> APP + " → 企业可信 IP，加上本机的出口 IP，一分钟后生效（the app's page, trusted IPs; takes a minute）";
                    case 40001, 40013 ->
                        APP + "，重新复制 Secret 和企业 ID（the app's page: copy secret and corporation id again）";
                    case 50002, 60011, 60021, 60030, 40096 ->
                        APP + " → 可见范围，加上相关成员和群主（the app's scope: add the colleagues and group owners）";
                    case 81017 -> APP + " → 可见范围太大，缩小到群主和接待成员（the app's scope is too wide: owners and hosts only）";
                    case 50003 -> APP + "，启用应用（enable the app）";
                    case 48005, 48006 -> "应用的权限被收回：请管理员重新授权（the right was withdrawn: an administrator grants it again）";
                    case 48007 -> "微信客服 → 客服账号，授权给这个应用（service accounts: grant this one to the app）";
                    case 95011, 95012, 95017, 95023, 95032 ->
                        "微信客服 → 通过 API 管理客服账号：开启，并选这个应用（service, managed by API: switch on, choose this app）";
                    case 701008 -> "管理后台 → 应用市场 → 接口许可，给成员购买或激活（interface licences: buy or activate）";
                    case 40014, 42001 -> "再体检一次；仍不对就是有别处在用同一个 Secret（try again; else the secret is used elsewhere too）";
                    case 45009, 45033 -> "等一分钟再体检；不要同时开几个体检（wait a minute; one examination at a time）";
                    case -1 -> "稍后再试（try again later）";
                    default -> "";
                });
    }

    private static Optional<String> told(String words) {
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    private static boolean isOfficial(AccountSettings account) {
        return account.id().platform().equals("officialaccount");
    }
}
