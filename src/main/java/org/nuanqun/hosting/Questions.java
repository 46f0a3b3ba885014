package org.nuanqun.hosting;

import java.util.regex.Pattern;

/** Whether words ask for something. */
final class Questions {

    private static final Pattern ASKS = Pattern.compile(
            "[?？]|吗|呢$|么$|嘛$|怎么|怎样|如何|什么|啥|多少|几次|几天|几点|哪|能不能|可不可以|可以.{0,6}不|要不要|用不用|需不需要|是不是|有没有|该不该|咋|请问|想问|求助|会不会|正常不");

    private Questions() {}

    static boolean asksSomething(String words) {
        return ASKS.matcher(words).find();
    }
}
