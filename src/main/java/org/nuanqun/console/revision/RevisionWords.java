package org.nuanqun.console.revision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which scripts are revised. */
@MessageBundle(value = "revision", locale = "zh")
public interface RevisionWords {

    @Message("改话术")
    String page();

    @Message("在这里改的不会马上生效：先检查、试说、跑对话，另一个人批准，再发布")
    String how();

    @Message("正在改的")
    String open();

    @Message("现在没有人在改话术")
    String noneOpen();

    @Message("新开一稿")
    String begin();

    @Message("这一稿要改什么")
    String title();

    @Message("例如：加一个病种，荨麻疹")
    String titleLike();

    @Message("开始")
    String beginNow();

    @Message("生效过的版本")
    String versions();

    @Message("版本")
    String version();

    @Message("从什么时候")
    String since();

    @Message("改了什么")
    String what();

    @Message("批准")
    String approvedBy();

    @Message("发布")
    String publishedBy();

    @Message("在文件夹里直接改的，没有经过这里")
    String byHand();

    @Message("现在生效")
    String inForce();

    @Message("恢复到这个版本")
    String bringBack();

    @Message("会开出一稿新的，照样要检查、批准、发布")
    String bringBackHow();

    @Message("恢复到 {version}")
    String broughtBack(String version);

    @Message("这是记下来的第一个版本")
    String firstVersion();

    @Message("在写")
    String writing();

    @Message("等审核")
    String inReview();

    @Message("已批准，没发布")
    String approved();

    @Message("已发布")
    String published();

    @Message("已放弃")
    String discarded();

    @Message("写的人：{names}")
    String writtenBy(String names);

    @Message("{name} 批准")
    String approvedByName(String name);

    @Message("退回说：{remark}")
    String remarkWas(String remark);

    @Message("改了的文件")
    String changes();

    @Message("还没有改任何文件")
    String noChanges();

    @Message("新文件")
    String isNew();

    @Message("删掉")
    String isGone();

    @Message("这个文件改动以后，线上的也变了。放弃这个文件的修改，再改一遍")
    String baseMoved();

    @Message("打开一个文件")
    String openFile();

    @Message("文件，或新文件的名字")
    String path();

    @Message("例如 conditions/hives.yaml")
    String pathLike();

    @Message("打开")
    String openNow();

    @Message("检查")
    String lint();

    @Message("没有要改的")
    String lintClean();

    @Message("{n} 处要改")
    String lintCount(int n);

    @Message("第 {n} 行")
    String line(int n);

    @Message("还有 {n} 处，先改上面的")
    String more(int n);

    @Message("对话测试")
    String dialogues();

    @Message("在另一个进程里、用完就扔的数据库上跑，碰不到患者。全部要几分钟")
    String dialoguesHow();

    @Message("只跑文件名里有这几个字的，空着就全跑")
    String dialoguesOnly();

    @Message("跑对话")
    String dialoguesRun();

    @Message("这一稿还没跑过")
    String dialoguesNever();

    @Message("正在跑：{done} / {total}。开头要等服务启动")
    String dialoguesRunning(int done, int total);

    @Message("{good} 条通过，{bad} 条不过，共 {all} 条")
    String dialoguesDone(int good, int bad, int all);

    @Message("正在跑对话，可能是另一稿的。等它跑完再跑")
    String dialoguesBusy();

    @Message("跑到一半，服务停了。再来一次")
    String broughtDown();

    @Message("没有跑成：{why}")
    String dialoguesBroken(String why);

    @Message("这一稿或线上的话术改过，要再跑一遍")
    String dialoguesStale();

    @Message("应当与现在")
    String expected();

    @Message("当时说了什么")
    String wholeChat();

    @Message("比一比")
    String compare();

    @Message("试一句话，看线上和这一稿各怎么听")
    String tryBoth();

    @Message("在最近的患者消息上比一比")
    String compareMessages();

    @Message("送审")
    String ask();

    @Message("有错误，或对话没有全部通过，就不能送审")
    String askHow();

    @Message("批准这一稿")
    String approve();

    @Message("批准以后由写的人发布。再改一个字，就要重新批准")
    String approveHow();

    @Message("退回")
    String giveBack();

    @Message("要改什么")
    String remark();

    @Message("发布，几秒后生效")
    String publish();

    @Message("放弃这一稿")
    String discard();

    @Message("等另一个人批准。自己写的自己不能批准")
    String waitsForAnother();

    @Message("保存")
    String save();

    @Message("内容。全部删空就是删掉这个文件")
    String text();

    @Message("放弃这个文件的修改")
    String undo();

    @Message("或者选一个文件，用它的内容")
    String upload();

    @Message("这一稿现在不能这样做，可能有人刚刚动过它")
    String notNow();

    @Message("自己写过的，不能自己批准")
    String ownWork();

    @Message("没有要改的内容")
    String nothingChanged();

    @Message("还有 {n} 处错误，先改好")
    String hasMistakes(String n);

    @Message("对话还没有全部跑过并通过")
    String dialoguesOpen();

    @Message("{what} 在这期间变了。再看一遍")
    String changedMeanwhile(String what);

    @Message("“{name}”不能用作文件名：小写字母、数字、减号，放在一个文件夹里，以 .yaml、.md 或 .txt 结尾")
    String badName(String name);

    @Message("太长了，一个文件最多 80000 字")
    String tooLong();

    @Message("写不进 {folder}：这个文件夹是只读的。请管理员放开写权限，或照“改了的文件”在部署的地方改")
    String readOnly(String folder);

    @Message("线上")
    String sideInForce();

    @Message("这一稿")
    String sideRevision();

    @Message("正在读这一稿，一分钟以内。再按一次“试一试”")
    String stillReading();

    @Message("这一稿有错误，读不成。先看检查结果")
    String cannotRead();

    @Message("看最近多少条")
    String howMany();

    @Message("开始比")
    String compareNow();

    @Message("已读 {done} / {total} 条")
    String comparing(int done, int total);

    @Message("读了 {all} 条，{n} 条不一样：新成危急 {danger}，不再是危急 {calm}，其他 {rest}")
    String compared(int all, int n, int danger, int calm, int rest);

    @Message("姓名和号码已遮住。谁看过，留痕里有")
    String masked();

    @Message("消息")
    String whatWasSaid();

    @Message("原文已删除")
    String messageGone();

    @Message("危急")
    String danger();

    @Message("答：{answer}")
    String answers(String answer);

    @Message("请人：{department}")
    String calls(String department);

    @Message("没有比成：{why}")
    String compareBroken(String why);

    @Message("只列出前 {n} 条")
    String firstOnes(int n);
}
