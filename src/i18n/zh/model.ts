import type { MODEL } from "../model.ts";

export const model = {
  title: "模型：可以信任吗？",
  lead: "模拟了什么，依据什么，与什么核对过，以及不能说明什么。所有内容都从这个版本的程序本身读取或计算得出。",
  tabs: "模型的各部分",
  "tab.how": "如何运作",
  "tab.assumptions": "假设",
  "tab.exact": "精确结果",
  "tab.claims": "已发表的主张",
  "tab.logs": "真实日志",
  "tab.rests": "取决于假设的部分",
  "tab.limits": "已知局限",

  "arms.title": "四种方案，以机制来描述",
  "arms.intro":
    "方案是各方手头可用的手段。同样的发票、同样的随机条件，分别通过每一种方案；不同的只是方案所具备的手段。",
  "mechanism.paper": "纸质流程，逐家银行",
  "mechanism.digital": "数字单据",
  "mechanism.platform": "单一运营方的平台",
  "mechanism.ledger": "共享账本",
  "mechanism.down": "沿链条向下流转",
  "mechanism.has": "具备",
  "mechanism.hasNot": "不具备",
  "picture.anchor": "核心企业",
  "picture.tier1": "供应商，第 1 层",
  "picture.tier2": "供应商，第 2 层",
  "picture.bank": "银行",
  "picture.platform": "平台",
  "picture.ledger": "账本",
  "picture.paper": "纸质",
  "picture.digital": "数字",
  "picture.of": "{name}：各方如何连接",

  "charts.title": "一张发票，四张状态图",
  "charts.intro":
    "每张发票由四台状态机运行，各对应一方在其中的角色，它们相互发送消息。下面的图就是从被模拟的状态机画出来的。在图中或下方列表中选择一个状态，看看它在等什么。",
  "charts.pick": "状态图",
  "party.sme": "供应商",
  "party.coreEnterprise": "核心企业",
  "party.bank": "银行",
  "party.ledger": "账本",
  "party.fraudster": "欺诈者",
  "chart.title": "状态图：{party}",
  "chart.description":
    "{states} 个状态，从“{first}”到{finals}。每个状态都列在下方；选择一个即可看到从它出发的每一步。",
  "chart.key":
    "粗边框：从这里开始。双边框：在这里结束。箭头旁：结束的延迟或到来的消息。几个状态共有的内容写在它所通向的状态下方。",
  "chart.exit": "{trigger}，来自 {n} 个状态",
  "chart.about": "{states} 个状态，从“{first}”到{finals}",
  "chart.footer": "Daybook 模型 {model}",
  "chart.small": "缩小绘制时不写步骤名称。",
  "chart.table.from": "状态",
  "chart.table.step": "步骤",
  "chart.table.to": "通向",
  "chart.choose": "选择一个状态，查看从它出发的每一步。",
  "chart.list": "全部状态",
  "chart.everywhere": "在没有另作规定的每个状态中",
  "state.quoted": "“{name}”",
  "state.initial": "从这里开始",
  "state.final": "在这里结束",
  "step.delay": "经过",
  "step.message": "收到",
  "step.if": "若{guard}",
  "step.stays": "保持不变",
  "step.sends": "告知{party}：{message}",

  "assumptions.title": "“{name}”的全部输入参数",
  "assumptions.intro": "{n} 个输入参数，按已知程度列出。可按证据筛选；手动设置的计为假设。",
  "assumptions.filter": "按证据显示",
  "assumptions.all": "全部",
  "assumptions.search": "查找",
  "assumptions.name": "输入参数",
  "assumptions.value": "值",
  "assumptions.evidence": "证据",
  "assumptions.source": "来源",
  "assumptions.shown": "显示 {total} 个输入参数中的 {n} 个",
  "assumptions.none": "没有符合的输入参数。",
  "evidence.measured.means": "取自正是这一事物的数据",
  "evidence.proxy.means": "取自类似事物的数据",
  "evidence.published.means": "有人发表过的数字",
  "evidence.derived.means": "由已发表或实测的数字推算",
  "evidence.assumed.means": "一种猜测，应当变动它并观察结果",

  "exact.title": "与精确已知的结果核对",
  "exact.intro":
    "凡是数学能给出答案之处，程序也必须给出同样的答案。所有检查此刻就在这个浏览器中运行，种子事先固定。有偶然成分之处允许 4 个标准误；否则已知的每一位数字都必须正确。",
  "exact.running": "检查 {done} / {total}",
  "exact.done": "全部 {total} 项检查符合，用时 {seconds} 秒。",
  "exact.missed": "{total} 项检查中有 {missed} 项不符合，用时 {seconds} 秒。",
  "exact.cancelled": "在 {done} / {total} 项检查后停止。",
  "exact.failed": "检查已停止：{reason}",
  "exact.cancel": "停止",
  "exact.again": "再次运行",
  "exact.only": "只看不符合的",
  "exact.what": "内容",
  "exact.expected": "预期",
  "exact.got": "所得",
  "exact.error": "标准误",
  "exact.met": "是否符合",
  "exact.yes": "符合",
  "exact.no": "不符合",
  "exact.waiting": "等待中",
  "exact.by.formula": "公式",
  "exact.by.model": "模型",
  "exact.count": "{met} / {total}",
  "kind.closedForm": "解析解",
  "kind.queue": "排队系统",
  "kind.deterministic": "没有偶然成分的情形",
  "kind.limit": "极限",
  "kind.direction": "变化方向",

  "claims.title": "与他人发表的主张核对",
  "claims.intro":
    "每项主张都按其提出的方式运行：预设采用它所描述的流程的参数值，绝不采用它声称的结果。不符合也是一种发现，要么关于该主张，要么关于模型。",
  "claims.how":
    "90% 范围是各个模拟世界（每个为一家核心企业的一年）的 5% 至 95% 分位数。若该范围与所主张的范围相交，则该数字符合；若全部数字都符合，则该主张符合。",
  "claims.running": "实验 {done} / {total}；目前 {tally}",
  "claims.done": "{tally}；{total} 个实验，用时 {seconds} 秒。",
  "claims.cancelled": "在 {done} / {total} 个实验后停止；目前 {tally}。",
  "claims.failed": "实验已停止：{reason}",
  "claims.worlds": "每个的重复次数",
  "claims.run":
    "每个实验重复 {n} 次，种子 {seed}。次数越少，范围两端越不确定：接近的判定在 {most} 次时可能改变，命令行运行的正是这个次数。",
  "claims.show": "显示",
  "claims.all": "全部",
  "claims.none": "没有这样的主张。",
  "claims.met": "符合",
  "claims.missed": "不符合",
  "claims.notComparable": "不可比",
  "claims.tally": "{n} 项{status}",
  "claims.number": "数字",
  "claims.claimed": "所主张",
  "claims.simulated": "模拟均值",
  "claims.range": "各世界的 90% 范围",
  "claims.verdict": "判定",
  "claims.putIn": "是输入值：只核对了计算过程",
  "claims.source": "{contrast}。来源等级 {grade}（{graded}）：{source}",
  "claims.caveat": "请注意：{caveat}",
  "claims.open": "在“比较”中打开",
  "claims.openOf": "在“比较”中打开：{title}",
  "grade.A": "官方或经评审",
  "grade.B": "行业媒体",
  "grade.C": "供应商宣传，或无出处",
  "grade.M": "凭记忆，未再找到",

  "logs.title": "与两份真实日志核对",
  "logs.intro":
    "“欧洲实测”中的银行和付款企业分别取自一家荷兰银行和一所大学的事件日志。两者都只用日志的前几个月拟合；后几个月用作检验。",
  "logs.how":
    "标尺就是现实本身：它自己的后几个月与前几个月相差多少。模型中与检验期的距离不超过这一差距的部分，就与日志自身的重复一样好。KS 是两个分布之间的最大差距（Kolmogorov 和 Smirnov）；Wasserstein 距离是它们之间相差的天数。",
  "logs.running": "日志 {done} / {total}",
  "logs.done": "两份日志均已模拟，用时 {seconds} 秒。",
  "logs.cancelled": "在 {done} / {total} 份日志后停止。",
  "logs.failed": "模拟已停止：{reason}",
  "logs.bank": "银行：贷款申请",
  "logs.payments": "付款企业：付款申请",
  "logs.of":
    "用 {fit}（{fitCases} 个案例）拟合，用 {test}（{testCases} 个案例）检验；模拟了 {simulated} 个。",
  "logs.near": "与日志自身一样接近：{total} 个统计量中的 {near} 个。",
  "logs.statistic": "统计量",
  "logs.fit": "拟合期",
  "logs.test": "检验期",
  "logs.simulated": "模拟",
  "logs.fitTest": "拟合期与检验期之距",
  "logs.modelTest": "模拟与检验期之距",
  "logs.asNear": "与日志自身一样接近吗？",
  "logs.yes": "一样接近",
  "logs.no": "更远",
  "logs.misfits": "哪些没有拟合好，为什么",

  "rests.title": "收益在多大程度上取决于假设？",
  "rests.intro":
    "每个输入参数从其已知范围的一端移到另一端，其余全部保持不变，随机条件相同。全部影响中来自假设输入的占比，就是更好的来源仍可能改变的部分。",
  "rests.how":
    "两端取自已发表或已说明的范围；实测的和没有范围的输入参数上下各移动 20%。每一端 {n} 个世界；不足 {errors} 个标准误的影响计为零。选项、日历和层级数不变动。",
  "rests.run": "筛查输入参数",
  "rests.again": "重新筛查",
  "rests.stale": "情景此后已改变：这是针对“{name}”的结果。",
  "rests.running": "重复 {done} / {total} 次",
  "rests.cancelled": "尚未得出结果就已停止。",
  "rests.failed": "筛查已停止：{reason}",
  "rests.share": "{share} ± {error}",
  "rests.none": "无",
  "rests.said.timeToCash": "的天数差异取决于假设的输入参数（± 一个标准误）",
  "rests.said.costPer100": "的成本差异取决于假设的输入参数（± 一个标准误）",
  "rests.counts": "{counted} 个输入参数计入；无论噪声中的 {noise} 个如何，都在 {lo} 至 {hi} 之间",
  "rests.of": "{other}减去{base}，{experiments} 个实验，每个 {n} 个世界，种子 {seed}",
  "rests.table": "变动一个输入参数对天数差异的影响",

  "limits.title": "模型不能说明什么",
  "limits.intro": "在任何数字离开这个房间之前，请先读这些。",

  "limit.ledger": "账本能做什么，不能做什么",
  "limit.ledger.falseOrigin":
    "账本能阻止重复使用，不能阻止虚假来源：凭空捏造的发票或伪造的确权，会原封不动地进入账本。",
  "limit.ledger.membership":
    "在银行之中，账本只看得到其成员。同时拿给账本外银行的发票不会被识别，因此被阻止的重复融资占比随成员占比的平方增长。",
  "limit.ledger.fraud":
    "凡是真实发票能通过之处，欺诈也能通过：没有银行因损失而变得更谨慎。融资越多，损失越多，在账本上也是如此，因此应把每 100 融资额的损失与每 100 发票额的损失放在一起看。",
  "limit.ledger.digital":
    "人们归功于账本的许多好处来自数字单据，其余的许多来自任何中心化平台。在归功于账本之前，请先与方案 D 和 C 比较。",
  "limit.ledger.latency":
    "与以天计的人工相比，账本的延迟几乎无关紧要；要紧的是其采用率、固定成本和可用时间。",
  "limit.ledger.rate":
    "第一层的低利率是以核心企业的信用代替供应商的信用，任何有确权应付账款的方案都能做到。",
  "limit.figures": "数字从何而来",
  "limit.figures.proxies":
    "银行用时取自一家荷兰银行的个人贷款，审批和付款批次的用时取自一所大学：它们是小企业融资的替代数据，并已如此标注。",
  "limit.figures.unpublished":
    "没有人公布核心企业确权需要多久、多常拒绝，或账本实际运行有多快。这些都是假设，而且很重要。",
  "limit.figures.adoption":
    "采用率是输入，不是答案：它可以沿一条曲线增长，但银行和供应商为何加入并未建模。",
  "limit.figures.offFraud":
    "欺诈、审批后的扣减、核心企业提前付款、其在银行的额度、季节、冲击、景气低迷以及运营方的终止都在模型中，但在每个预设中都是关闭的：在断言它们无关紧要之前，请先打开。",
  "limit.figures.offFees":
    "银行的资本回报、催收、额度费、确权费、逾期天数的利息、担保费和登记费都在模型中，但在每个预设中都是关闭的，因为其数字只是猜测。保费不换来任何赔付：损失仍留在原处。",
  "limit.figures.recourse": "扣留的保留款或对供应商的追索，只在中国和印度的预设中对纸质流程设定。",
  "limit.figures.together":
    "延迟、拒绝和利率只有在您指定之处才一同上升（“景气好坏”及其相邻各项）；没有预设这样做，因为没有人公布程度有多大。即便如此，违约仍保持自身的概率：景气低迷不会使其提前。",
  "limit.figures.interval":
    "区间只涵盖模拟误差。输入参数本身可能偏差多少是另一个问题：见“取决于假设的部分”。",
  "limit.counting": "如何计算",
  "limit.counting.mean":
    "平均回款时间把一年后仍未收到钱的发票计为 365 天。中位数落在到期日上，掩盖了大部分变化：请以均值为主。",
  "limit.counting.losses":
    "违约的预期损失以费用形式计入均值；实际发生的损失在尾部。否则一次罕见的违约会淹没每个均值。",
  "limit.counting.realCost":
    "实际成本不包括各方之间的支付：供应商的节省可能是银行的损失。只有等待中高于银行自身资金成本的部分才是实际成本。",
  "limit.counting.passing": "提前向下流转应付凭证并非免费：转出者放弃了这笔资金的使用。",
  "limit.counting.fixed":
    "账本的固定成本按其整个网络的面额分摊，而不是只由所模拟的一家核心企业承担。",
  "limit.counting.flatFee":
    "固定费用对期限短的发票负担最重：在纸质流程下，许多融资的成本高于等待的成本。",
  "limit.leftOut": "没有包括什么",
  "limit.leftOut.oneCore":
    "一次只有一家核心企业。它的违约同时打击所有供应商；核心企业之间的传染没有模拟。冲击在某一天开始、在另一天结束；没有经济周期。",
  "limit.leftOut.behaviour":
    "银行之间不竞争，也不改变价格；供应商不选择向谁销售什么。行为遵循情景给定的占比。",
  "limit.leftOut.pricing":
    "银行的风险对其价格的影响，模型中只有追索：有追索时利率按情景所述降低，而这只在印度有已知数据。扣留保留款或债务人逾期付款，都不改变利率和费用。",
  "limit.leftOut.law": "法律、税务和会计视为既定，法院是否会支持账本上的转让也是如此。",
  "limit.leftOut.calendar": "同类各方使用同一套节假日和营业时间日历，处在同一个时区。",
  "limit.leftOut.directions":
    "增加经办员可能使某份案卷等得更久，更长的账期可能使某家供应商更早收到现金：变化方向是平均而言成立，不是对每张发票都成立。",

  "misfit.bank.returned":
    "从补交到决定，均值吻合，中间部分不吻合。在拟合的月份里，星期二补交的案卷比星期五的等得更久，因为星期一的积压先被处理。后来的月份没有这种波动，因此没有放入：模型的积压在一周内保持平稳。",
  "misfit.bank.backlog":
    "排在一份案卷之前的是一周积压量的 5% 分位，而不是中间水平：这最接近拟合的月份。一份顺利案卷的大部分时间仍是自身的随机抽样。",
  "misfit.bank.post": "模型的申请在收件时间内开始；真实的申请全天都有。",
  "misfit.bank.declined":
    "后来的月份里有更多申请当即被拒，这不是经办台的作用，先前月份的任何数值也无法说明它。",
  "misfit.bank.withdrawn": "案卷退回后撤回申请的客户在两边都已略去：模型中的供应商只在到期日撤回。",
  "misfit.payments.hours":
    "申请的提出和审批在晚上和周末也有，而预设的办公时间并不包含它们：计入其天数，不计入其小时。",
  "misfit.payments.batches":
    "该企业的付款指令是分批下达的，多在星期二和星期四；模型的指令在任何工作日都有。因此其中更多的指令遇上星期一付款批次之前较长的间隔。",
  "misfit.payments.before2018":
    "2018 年之前的日志属于另一个流程，其中半数审批不需时间。拟合期和检验期是 2018 年的上下两半。",
} satisfies Record<keyof typeof MODEL, string>;
