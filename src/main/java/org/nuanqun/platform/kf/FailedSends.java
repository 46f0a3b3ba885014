package org.nuanqun.platform.kf;

/** Why a message that was taken did not arrive, as an operator reads it. */
final class FailedSends {

    private FailedSends() {}

    static String why(int type) {
        return switch (type) {
            case 1 -> "客服账号已删除（the service account was deleted）";
            case 2 -> "应用已关闭（the app was closed）";
            case 4 -> "超过 48 小时没有消息（more than 48 hours since the person wrote）";
            case 5 -> "会话已关闭（the session is over）";
            case 6 -> "已经发满 5 条（five messages sent already）";
            case 8 -> "主体未认证（the corporation is not verified）";
            case 10 -> "用户拒收（the person refuses messages）";
            case 11 -> "企业没有成员登录（no colleague has signed in）";
            case 12 -> "平台禁止这类内容（the platform bans this kind）";
            case 13 -> "平台的安全限制（held back for safety）";
            default -> "平台没有说明原因（the platform gives no reason, %d）".formatted(type);
        };
    }
}
