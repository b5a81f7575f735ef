import type { STORY_TEXTS } from "../story.ts";

export const story = {
  label: "故事",
  step: "第 {n} 步，共 {total} 步",
  back: "上一步",
  next: "下一步",
  leave: "离开故事",
  restore: "回到我原来的内容",
  keep: "用这个情景继续",
  values: "显示全部数值",
  "values.hide": "隐藏全部数值",
  "key.next": "故事的下一步",
  "key.back": "故事的上一步",
  reveal: "揭晓",
  skip: "不猜，直接看",
  "guess.days": "你猜几天",
  "guess.people": "你猜 100 张发票中有几张",
  "guess.share": "你猜百分之几的供应商",
  "guess.hands": "全班可以举手商定一个数。",
  "unit.days": "{n} 天",
  "unit.people": "100 张中的 {n} 张",
  "unit.share": "{n}%",
  waiting: "模型还在计算……",
  nothing: "模型在这里没有答案：至今没有一张发票。",
  you: "你：{guess}",
  model: "模型：{answer}",
  interval: "95% 置信区间：{lo} 至 {hi}",
  "line.label": "你的猜测 {guess}，模型的答案 {answer}，95% 置信区间 {interval}。",
  "line.label.alone": "模型的答案 {answer}，95% 置信区间 {interval}。",
  "by.days": " {n} 天",
  "by.people": " {n} 张",
  "by.share": " {n} 个百分点",
  "hit.inside": "你的猜测落在区间内。凭这些运行，没有人能知道得更准。",
  "hit.over": "你猜高了 {by}。",
  "hit.under": "你猜低了 {by}。",
  "choice.right": "你也是这么说的。",
  "choice.wrong": "你说的是：{guess}。",

  "wait.title": "一张发票在等",
  "wait.text":
    "一家小供应商交了货，开出一张 10 万欧元的发票：它现在有了一笔应收账款，也就是买方欠它的钱。买方 60 天后才付，可今天就要发工资。于是它拿着纸质材料请银行提前付款，而每一个需要点头的人都要花时间。",
  "wait.ask": "居中的那张发票（一半更快，一半更慢）要等多少天，钱才到账？",
  "wait.found":
    "按下播放，看其中一张发票：每个方框是一方，实心的形状是它当前所处的状态。还没有人加入账本，所以两行完全相同。哪一步最长？",

  "where.title": "天数去哪了？",
  "where.text":
    "买方先核对并批准发票，再以纸质文件确权，承认欠款。银行审查材料后作决定。有的供应商被拒绝，只好等到买方付款。",
  "where.ask": "对所有发票平均，哪一步用的天数最多？",
  "where.found":
    "{answer}：{total} 天中的 {days} 天。这是对所有发票的平均，没有走到这一步的也算在内。",

  "ledger.title": "同一张发票，有了账本",
  "ledger.text":
    "现在单据都是数字的；在共享账本上，买方只需确权一次，账本上的每家银行立刻都能看到。其他一切照旧：同样的发票，同样的人，同样的运气。",
  "ledger.ask": "现在，居中的那张发票要等多少天？",
  "ledger.found":
    "对所有发票平均，快了 {sooner} 天（{lo} 至 {hi}）。但在这间“教室”里人人都在账本上，数字也都是虚构的。",

  "thousands.title": "不是一张，而是成千上万张",
  "thousands.text":
    "一张发票可能只是运气好。所以模型一年又一年地运行成千上万张，一遍用纸质，一遍用账本。这里的延误是在欧洲测得的，也不是人人都已加入。曲线说明到每一天为止，有多大比例的发票已变成现金。",
  "thousands.ask": "纸质方式下，100 张发票中有多少张在 30 天后已变成现金？",
  "thousands.found":
    "用账本时是 100 张中的 {with} 张。曲线周围的带子是运气造成的不确定；运行得越多，它越窄。",

  "money.title": "也省钱吗？",
  "money.text":
    "等待要付利息，纸质要花人工，账本则有费用和维护成本。这里只有 {share} 的供应商加入了账本。",
  "money.ask": "与纸质相比，供应商用这个账本收款要花多少成本？",
  "money.lower": "用账本更少",
  "money.higher": "用账本更多",
  "money.unclear": "没有人能断定",
  "money.same": "完全一样",
  "money.found.lower": "每 100 发票金额少花 {lo} 至 {hi}：在这里也省钱。",
  "money.found.higher":
    "每 100 发票金额多花 {lo} 至 {hi}。钱早到 {days} 天，却更贵：分担账本成本的人太少。",
  "money.found.unclear": "差异的区间包含零：每 100 发票金额从 {lo} 到 {hi}。这些运行无法断定。",
  "money.found.same": "成本完全相同，一分不差。",

  "yours.title": "现在由你来定参与率",
  "yours.text": "加入的供应商越多，分担账本成本的就越多。移动滑块，看两条曲线的变化。",
  "yours.ask": "至少要有多大比例的供应商加入，账本才也省钱？",
  "yours.guess": "先猜，再试。",
  "yours.lower": "在 {share} 时，每 100 节省 {lo} 至 {hi}。更少的人加入也行吗？",
  "yours.higher": "在 {share} 时，每 100 多花 {lo} 至 {hi}。还要有更多人加入。",
  "yours.unclear": "在 {share} 时无法断定：每 100 从 {lo} 到 {hi}。你很接近了。",
  "yours.same": "在 {share} 时两者成本相同。",
  "yours.find": "让“假如”来找",
} satisfies Record<keyof typeof STORY_TEXTS, string>;
