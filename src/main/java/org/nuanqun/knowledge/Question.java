package org.nuanqun.knowledge;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuanqun.language.Meaning;
import org.nuanqun.language.NormalText;

/** What is asked in a message, and what kind of asking no approved answer may serve. */
record Question(String letters, Set<String> grams, Optional<float[]> meaning, boolean asks) {

    /** A story is told first and the question asked last; what is asked is near the end. */
    private static final int MOST_READ = 80;

    private static final Pattern ASKING =
            Pattern.compile("[吗么啥谁咋呢几]|什么|怎|哪|多久|多少|多大|为何|(.)[不没]\\1|还是|如何|不$|没$|吧$" + "|还能|能否|可否|帮我|帮忙|想学|想问|请问");

    private static final Pattern DOSE = Pattern.compile(
            "毫升|毫克|ml|mg|\\d个?单位|少单位|几个单位|剂量|用量|[几半两一二三四五六七八九\\d][片粒颗袋支]|吃几[次顿]|吃[一两二三四]次"
                    + "|吃多少|喝多少|用多少|打多少|[一两二三四五六\\d]个?小时.{0,4}(再|交替|吃)|几针|吃到几|吃几天|什么药|开点|开些|加量|减量|加倍|双倍|漏了?[吃服打一]|忘了?[吃服打]|补[吃服打]|停药|换药");

    /** A number of weeks, days, age or temperature is a circumstance; any other is a finding. */
    private static final Pattern FINDING =
            Pattern.compile("\\d+[./]\\d|(?<![\\d.])(?!(3[4-9]|4[0-2])(?!\\d))\\d+(?![\\d.]|周|天|岁|个|月|度|年|次|点|号|楼|胎|多)"
                    + "|加号|tct是|弱阳|临界");

    private static final Pattern DIAGNOSIS =
            Pattern.compile("我是不是(得|有|患|产后|怀)|(孩子|宝宝|娃|这)是不是|是不是得了|这种情况是|这样是|我这种|恶性|判断|准话|保证|诊断|确诊|症啊|是癌吗$"
                    + "|给我开|你就说|百分百|肯定(没事|能?好)|自己能好|会畸形");

    static Question in(String text, Meaning meaning) {
        NormalText normal = NormalText.of(text);
        String all = normal.letters();
        String letters = all.substring(Math.max(0, all.length() - MOST_READ));
        boolean asks = normal.asks() || ASKING.matcher(letters).find();
        return new Question(letters, Grams.of(letters), meaning.of(letters), asks);
    }

    /** A dose, a finding of one's own, a diagnosis: only a clinician who sees the patient may answer. */
    boolean isForAClinician() {
        return DOSE.matcher(letters).find()
                || FINDING.matcher(letters).find()
                || DIAGNOSIS.matcher(letters).find();
    }
}
