package org.nuanqun.language;

import java.util.regex.Pattern;

/** Hears that somebody wants no more pushes, also inside a polite sentence; "不要再发烧了" is about a fever. Pure. */
final class Withdrawal {

    /** A longer message says more than that: it is for a person to read. */
    private static final int LONGEST = 40;

    private static final String NO = "(?:不要|不用|不必|不想|不希望|不愿意?|别|勿|甭|莫|停止|停了|不需要|请勿)";
    private static final String THINGS =
            "(?:推送|消息|短信|小课|课程|通知|信息|广告|内容|文章|资料|链接|提醒|东西|这些|这个|这种|那些|了|啦|吧|哈|呀|哦|过来|给我|我了)";
    private static final String TO_ME = "(?:再|老|总|一直|继续|天天|给我|跟我|向我|往我|对我|们)*";

    private static final Pattern SAID = Pattern.compile(String.join(
            "|",
            "退订",
            "取消(?:订阅|推送|群发|小课|课程)",
            "(?:停止|关闭|关掉|停掉|停了|屏蔽)(?:这些|这个|所有|全部|一切)?(?:的)?(?:推送|群发|小课|课程|消息|短信)",
            NO + TO_ME + "(?:发送|发|推送|推|群发)(?:" + THINGS + "|谢谢|$)",
            NO + TO_ME + "(?:收到|接收|收)" + "(?:你们的?|任何|" + THINGS + "|$)",
            "(?:不需要|不用|不要|不想要)(?:再)?(?:这些|这种|这个|你们的?)?(?:推送|小课|课程|群发)",
            "(?:这些|这种|推送|小课|课程|消息)(?:我)?(?:都)?(?:不想要|不要|不需要|不想收|不用)了",
            "(?:不要|别|请勿|勿)(?:再|老|总|天天|一直)*(?:打扰|骚扰)(?:我|我们|了|$)"));

    private static final Pattern NOT_MEANT = Pattern.compile(String.join(
            "|",
            // Nothing is asked to stop: it was not meant, is over, or is only asked about.
            "(?:没有?|不小心|误|不是要?|不是想|不想|不会|别|不要|不)(?:点了?)?退订",
            "退订(?:过|了?(?:会|能|还|以后|之后|后|怎么样|什么意思|是什么))",
            "(?:恢复|重新|再次|又想)",
            "(?:取消|不用|不要)(?:推送|消息|通知|课程|小课)?(?:的话|会|吗|可以吗)",
            // Somebody else's words or doings.
            "发(?:烧|热|炎|作|生|慌|抖|胖|黄|红|紫|霉|愁|火|脾气|呆|病|麻|痒|现|展|育|奶|汗|言|票|药)",
            "(?:别人|群里|朋友圈|外面|网上|家人|老公|他|她)(?:看|知道|发|说)",
            "发(?:到|给(?:别人|他|她|老公|家人|群))",
            "(?:把|将).{1,8}发"));

    private Withdrawal() {}

    static boolean isMeant(String letters) {
        return letters.length() <= LONGEST
                && SAID.matcher(letters).find()
                && !NOT_MEANT.matcher(letters).find();
    }
}
