// Everything the page itself says, in both languages. What patients and the service say comes from elsewhere.
const WORDS = {
  zh: {
    tag: "zh-CN", other: "EN",
    title: "沙盒：假的平台，真的暖群", "page.title": "沙盒 · 暖群", sandbox: "沙盒", motto: "假的平台，真的暖群", reset: "重来", "reset.ask": "再点一次：放下现在的群和人，从头来",
    controls: "演示者的控制", trace: "后面发生了什么", console: "打开工作台", switch: "换一面看",
    time: "时间", "time.aside": "课程、免打扰都跟着走", "time.moved": "已拨动", "time.10m": "+10 分", "time.1h": "+1 小时", "time.1d": "+1 天", "time.next": "下一课", "time.due": "到预产期",
    "time.moving": "时间在走…", "time.now": "现在是 {when}", "time.no-due": "还不知道预产期。先在聊天里说一句，例如：预产期 12月21日", "time.nothing": "这个人还没有下一课。先报名一门课", "time.past-due": "预产期已经过了", "time.failed": "时间没拨动：{why}",
    play: "扮演", scan: "以新患者扫码进群", "scan.name": "称呼", "scan.group": "进哪个群", "scan.code": "渠道码", "scan.go": "进群", cancel: "取消", "play.tab": "在新标签里扮演 {name}", "play.more": "还有 {n} 人",
    say: "说一句", platform: "平台表现得像",
    "like.sandbox": "沙盒：能听，能直接回", "like.bridge": "桥接网关：能听，能直接回", "like.wecom-group": "企业微信客户群：只知进出，要人点发送", "like.kf": "微信客服：能听，48 小时内回 5 条", "like.official-account": "公众号：能听，48 小时内回 5 条", "like.aibot": "群机器人：@ 它才听得到",
    repeat: "同一条送 3 次", delay: "晚送", "delay.aside": "8 秒", reorder: "打乱先后", fail: "发送失败", "fail.aside": "每 5 条 1 条", inside: "说成功，带错误码", disconnect: "断开", "disconnect.aside": "5 分钟",
    owed: "还没送出 {n} 条", parked: "送不到、放下了 {n} 条", scenes: "演一段",
    "show.controls": "控制", "show.phone": "手机", "show.trace": "后台", send: "发送", back: "聊天列表", about: "聊天信息", messages: "聊天记录", voice: "说语音", keyboard: "改用键盘", text: "写消息", "text.voice": "说了什么，转成文字", emoji: "表情", more: "图片、语音、文件",
    picture: "图片", file: "文件", "say.voice": "语音", "at.bot": "@ 机器人", bot: "小暖", "bot.role": "机器人", "bot.chat": "小暖（一对一）", "bot.about": "和机器人单独聊",
    joined: "{name} 加入了群聊", left: "{name} 退出了群聊", "joined.me": "你加入了群聊", "left.me": "你退出了群聊",
    list: "聊天", "list.groups": "可以进的群", "list.join": "进群", "list.empty": "还没有消息", members: "{n} 人", leave: "退出群聊", "allow.title": "这个群能做什么", "allow.as-all": "跟平台一样", "about.members": "群成员（{n}）",
    invited: "邀请你加入", "invite.in": "已在群里，去看看", "invite.go": "加入", "waits.tap": "等员工点发送，{when} 前", "tap.go": "点发送", "waits.expired": "过了时间，没发出去",
    "voice.words": "转文字", "voice.none": "没有转成文字", "not.told": "平台不会把这句话告诉机器人", "not.delivered": "平台还没送到", "nobody": "先选一个人来扮演", "not.member": "你不在这个群里", newer: "{n} 条新消息", "send.failed": "没发出去：{why}",
    scope: "看谁的", "scope.me": "这个人", "scope.group": "整个群", steps: "一步一步", "steps.empty": "在手机里说一句，这里就一步一步写出后面发生的事。", received: "收到", recorded: "记下", lost: "丢失", repeats: "另有 {n} 次重复",
    today: "今天", yesterday: "昨天", "quick.move": "胎动减少", "quick.complain": "投诉", "quick.dose": "问药量", "quick.advert": "发广告", "quick.chat": "闲聊", "quick.course": "参加课程", "quick.person": "转人工",
    "scene.night": "深夜危急", "scene.crowd": "200 人同时说话", "scene.nurse": "护士边聊机器人边想说", "scene.date": "预产期改早一周", "scene.done": "演完了。{what}",
    "night.1": "把时间拨到 02:40", "night.2": "她写下胎动少了", "night.end": "看右边：安全话术多久发出，通知了谁",
    "crowd.1": "200 人进群，一起说话…", "crowd.end": "收到 {received}，记下 {recorded}，丢失 {lost}，用时 {seconds} 秒",
    "nurse.1": "患者问一句", "nurse.2": "护士在自己的手机上先答了", "nurse.3": "患者接着问", "nurse.end": "看右边：机器人为什么没有抢话",
    "date.1": "报名课程，说出预产期", "date.2": "预产期改早一周", "date.end": "看右边：后面的课怎么重排",
    failed: "没做成：{why}", "lost.line": "线断了，正在重连"
  },
  en: {
    tag: "en", other: "中文",
    title: "Sandbox: a pretend platform, the real Nuanqun", "page.title": "Sandbox · Nuanqun", sandbox: "Sandbox", motto: "Pretend platform, real Nuanqun", reset: "Start over", "reset.ask": "Once more: put these groups away and begin anew",
    controls: "Demonstrator's controls", trace: "What happened behind", console: "Open the console", switch: "Switch side",
    time: "Time", "time.aside": "Courses and quiet hours follow", "time.moved": "moved", "time.10m": "+10 min", "time.1h": "+1 h", "time.1d": "+1 day", "time.next": "Next lesson", "time.due": "To due date",
    "time.moving": "Time is passing…", "time.now": "It is {when} now", "time.no-due": "No due date yet. Say one in the chat first, such as 预产期 12月21日", "time.nothing": "No next lesson for this person. Enrol in a course first", "time.past-due": "The due date has passed", "time.failed": "The clock did not move: {why}",
    play: "Play as", scan: "Scan the code as a new patient", "scan.name": "Name", "scan.group": "Group", "scan.code": "Channel code", "scan.go": "Join", cancel: "Cancel", "play.tab": "Play {name} in a new tab", "play.more": "{n} more",
    say: "Say", platform: "Platform behaves like",
    "like.sandbox": "Sandbox: hears and answers", "like.bridge": "Bridge: hears and answers", "like.wecom-group": "WeCom group: joins only, needs a tap", "like.kf": "WeChat kf: hears, 5 replies in 48 h", "like.official-account": "Official account: hears, 5 in 48 h", "like.aibot": "Group bot: hears what mentions it",
    repeat: "Each delivered 3 times", delay: "Late", "delay.aside": "8 s", reorder: "Out of order", fail: "Sending fails", "fail.aside": "1 in 5", inside: "Says OK, means error", disconnect: "Disconnected", "disconnect.aside": "5 min",
    owed: "{n} not delivered yet", parked: "{n} given up for now", scenes: "Play a scene",
    "show.controls": "Controls", "show.phone": "Phone", "show.trace": "Behind", send: "Send", back: "Chats", about: "About this chat", messages: "Messages", voice: "Speak", keyboard: "Type instead", text: "Write a message", "text.voice": "What was said, as text", emoji: "Emoji", more: "Picture, voice, file",
    picture: "Picture", file: "File", "say.voice": "Voice", "at.bot": "@ the bot", bot: "小暖", "bot.role": "Bot", "bot.chat": "小暖 (one to one)", "bot.about": "Talk with the bot alone",
    joined: "{name} joined", left: "{name} left", "joined.me": "You joined", "left.me": "You left",
    list: "Chats", "list.groups": "Groups to join", "list.join": "Join", "list.empty": "No messages yet", members: "{n} people", leave: "Leave the group", "allow.title": "What this group allows", "allow.as-all": "Same as the platform", "about.members": "Members ({n})",
    invited: "You are invited to", "invite.in": "Already in, go there", "invite.go": "Join", "waits.tap": "Waits for a tap until {when}", "tap.go": "Tap to send", "waits.expired": "Too late, not sent",
    "voice.words": "As text", "voice.none": "No transcript", "not.told": "The platform does not tell the bot of this", "not.delivered": "Not delivered yet", "nobody": "Choose somebody to play first", "not.member": "You are not in this group", newer: "{n} new", "send.failed": "Not sent: {why}",
    scope: "Whose steps", "scope.me": "This person", "scope.group": "Whole group", steps: "Step by step", "steps.empty": "Say something in the phone; what follows is written here step by step.", received: "Received", recorded: "Recorded", lost: "Lost", repeats: "and {n} repeats",
    today: "Today", yesterday: "Yesterday", "quick.move": "Fewer movements", "quick.complain": "Complaint", "quick.dose": "Asks a dose", "quick.advert": "Advert", "quick.chat": "Small talk", "quick.course": "Joins the course", "quick.person": "A person",
    "scene.night": "Danger at night", "scene.crowd": "200 speak at once", "scene.nurse": "Nurse and bot at once", "scene.date": "Due date a week earlier", "scene.done": "Done. {what}",
    "night.1": "Moving the clock to 02:40", "night.2": "She writes of fewer movements", "night.end": "See the right: when the safety text went out, who was told",
    "crowd.1": "200 people join and speak at once…", "crowd.end": "received {received}, recorded {recorded}, lost {lost}, in {seconds} s",
    "nurse.1": "A patient asks", "nurse.2": "The nurse answers from her own phone", "nurse.3": "The patient asks again", "nurse.end": "See the right: why the bot kept silent",
    "date.1": "Enrolling and giving a due date", "date.2": "The due date moves a week earlier", "date.end": "See the right: how the lessons move",
    failed: "That did not work: {why}", "lost.line": "Line lost, reconnecting"
  }
};

const asked = new URLSearchParams(location.search).get("lang") ?? remembered();
export const language = asked === "en" ? "en" : "zh";

function remembered() {
  try { return localStorage.getItem("sandbox-language"); } catch { return null; }
}

export function word(key, values = {}) {
  const text = WORDS[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function dress(root) {
  document.documentElement.lang = word("tag");
  document.title = word("page.title");
  for (const one of root.querySelectorAll("[data-word]")) one.textContent = word(one.dataset.word);
  for (const one of root.querySelectorAll("[data-label]")) one.setAttribute("aria-label", word(one.dataset.label));
}

export function switchLanguage() {
  const next = language === "en" ? "zh" : "en";
  try { localStorage.setItem("sandbox-language", next); } catch { /* the address carries it too */ }
  const address = new URL(location.href);
  address.searchParams.set("lang", next);
  location.href = address;
}
