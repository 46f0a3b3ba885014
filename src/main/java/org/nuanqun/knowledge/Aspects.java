package org.nuanqun.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that turn a question into another one. "Is eczema catching?" is very near to "how to care for eczema", yet the answer
 * to the one is none to the other; so an answer must itself speak of what is asked.
 */
final class Aspects {

    private static final List<String> WORDS = List.of(
            "传染", "遗传", "多少钱", "费用", "收费", "价格", "花钱", "报销", "发票", "电话", "地址", "预约", "取消", "约到", "停车", "疫苗", "手术", "引产",
            "流产", "疤", "烫", "染", "化妆", "飞机", "旅游", "同房", "减肥", "增高", "生长激素", "长牙", "近视", "咳", "鼻", "便秘", "痔", "失眠",
            "打呼", "抽筋", "掉头发", "癫痫", "乙肝", "哮喘", "湿疹", "黄疸", "痛经", "高血压", "糖尿病", "双胞胎", "绕颈", "羊水", "胎动", "宫外孕", "肌瘤",
            "多囊", "流血", "鼻炎", "胃炎", "荨麻疹", "贫血", "手足口", "试管", "移植", "结节", "血糖", "宫缩", "胰岛素", "铁", "叶酸", "黄体酮", "甲状腺",
            "无痛", "妊娠纹", "增生", "内衣", "红屁股", "挑食", "抬头", "走路", "说话", "猫", "咖啡", "牛奶", "奶茶", "出生证", "病历", "押金", "上环",
            "避孕", "小月子", "主任", "专家", "减免", "仪", "产后", "哺乳", "周末", "吃冰", "血压低", "新冠", "症状", "几针", "消炎药", "心电图", "食堂",
            "食欲", "水痘", "麻疹", "腮腺炎", "风疹", "幼儿急疹", "中耳炎", "鼻窦炎", "扁桃体", "肺炎", "肺结节", "结核", "心脏", "中风", "脑梗", "帕金森",
            "痴呆", "白内障", "青光眼", "结石", "阑尾", "疝气", "痛风", "骨质疏松", "颈椎", "腰椎", "关节炎", "风湿", "狼疮", "血脂", "脂肪肝", "肝硬化", "囊肿",
            "息肉", "肿瘤", "化疗", "放疗", "艾滋", "梅毒", "湿疣", "疱疹", "脚气", "灰指甲", "白癜风", "银屑病", "痘痘", "狐臭", "斜视", "远视", "弱视",
            "口吃", "多动", "自闭", "抽动", "尿床", "磨牙", "佝偻", "月经", "例假", "绝经", "更年期", "盐", "蜂蜜", "海鲜", "游泳", "开车", "献血", "抽烟",
            "喝酒", "温泉", "纹身", "整容", "宠物", "狗", "打球", "学会坐", "能坐", "会爬", "翻身");

    private static final int FEW = 2;

    private final List<Aspect> all;

    /**
     * A keyword that hardly any answer speaks of changes the question too.
     *
     * @param names of conditions, as patients say them
     */
    Aspects(List<IndexedAnswer> answers, List<Aspect> names) {
        Stream<String> keywords = answers.stream()
                .flatMap(answer -> answer.keywords().stream())
                .filter(keyword -> keyword.length() > 1 && spokenOf(keyword, answers) <= FEW);
        Stream<Aspect> words =
                Stream.concat(WORDS.stream(), keywords).distinct().map(word -> new Aspect(word, Set.of()));
        this.all = Stream.concat(names.stream(), words).toList();
    }

    private static long spokenOf(String keyword, List<IndexedAnswer> answers) {
        return answers.stream().filter(answer -> answer.says(keyword)).count();
    }

    List<Aspect> in(String letters) {
        return all.stream().filter(aspect -> letters.contains(aspect.word())).toList();
    }
}
