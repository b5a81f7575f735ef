/** What is claimed, from where, and what came of it, by the English in `sims/claims`. */
export const CLAIM_WORDS: Readonly<Record<string, string>> = {
  // what is set side by side
  "L against T": "L 对 T",
  "L (much as D) against T": "L（与 D 相近）对 T",
  "C by itself": "只看 C",
  "D by itself: neither ledger nor core enterprise": "只看 D：既无账本也无核心企业",
  "T by itself": "只看 T",
  "D against T": "D 对 T",
  "T by itself, without finance": "只看 T，无融资",
  "C against T": "C 对 T",
  "L, later C, against T": "L（后为 C）对 T",

  "Letter of credit on Corda (HSBC, ING, Cargill)": "Corda 上的信用证（汇丰、荷兰国际、嘉吉）",
  "Exchanging the documents of a letter of credit took 24 hours in place of 5 to 10 days.":
    "信用证单据的交换用了 24 小时，而不是 5 至 10 天。",
  "Press reports of May 2018 (blocktribune.com, bctechreport.com, cryptoglobe.com).":
    "2018 年 5 月的媒体报道（blocktribune.com、bctechreport.com、cryptoglobe.com）。",
  "One shipment between two companies of one group.": "同一集团两家公司之间的一批货物。",
  "A letter of credit is another process than financing an invoice, and this was one case.":
    "信用证与发票融资是不同的流程，而且这只是一例。",

  "eTradeConnect, Hong Kong": "香港贸易联动（eTradeConnect）",
  "Approving a trade loan takes 4 hours in place of a day and a half, or one day in place of 14.":
    "贸易贷款批准用 4 小时而不是一天半，或用一天而不是 14 天。",
  "bankingfrontiers.com, apcu.tw, btcwires.com (quoting the Financial Times).":
    "bankingfrontiers.com、apcu.tw、btcwires.com（转引《金融时报》）。",
  "Two pairs of figures go round, a factor of nine apart: the ratio is compared, not the days.":
    "流传着两组数字，相差九倍：比较的是比值，不是天数。",
  "Time from file to decision, ledger over paper": "从交件到决定的时间，账本比纸质",

  "The Chinese central bank's platform: time": "中国央行的平台：时间",
  "A loan on receivables takes about 20 minutes in place of more than 10 days.":
    "应收账款贷款约需 20 分钟，而不是 10 天以上。",
  "smithandcrown.com and coindesk.com, March 2020 (the latter quoting McKinsey); globaltimes.cn.":
    "smithandcrown.com 和 coindesk.com，2020 年 3 月（后者转引麦肯锡）；globaltimes.cn。",
  "A best case; nothing is said of how long most take.": "最好的情形；没有说多数要多久。",
  "Nights and weekends count here, and a person decides in working hours.":
    "这里夜间和周末都计入，而且由人在工作时间决定。",
  "Time from file to decision, paper": "从交件到决定的时间，纸质",

  "The Chinese central bank's platform: cost": "中国央行的平台：成本",
  "Financing costs small firms below 6 % a year in place of up to 8 %.":
    "小企业融资成本每年低于 6%，而不是高达 8%。",
  "cryptonews.com.au and globaltimes.cn, quoting a bank's vice president.":
    "cryptonews.com.au 和 globaltimes.cn，转引一家银行的副行长。",
  "What a banker expected, not a measurement; whether fees are in it is not said.":
    "是一位银行家的预期，不是实测；没有说是否含费用。",
  "All-in rate, ledger less paper": "综合利率，账本减纸质",
  "All-in rate, ledger": "综合利率，账本",

  "Freight invoices of Walmart Canada": "沃尔玛加拿大的运费发票",
  "Disputed invoices fell from 70 % to under 2 %; an invoice is final within 24 hours of delivery, where that took weeks or months.":
    "有争议的发票从 70% 降到 2% 以下；发票在交货后 24 小时内定稿，而以前要几周或几个月。",
  "Case of Lacity and Van Hoek (as in ocgcasino.net/summaries/188 and cryptotradeinfo.com); Hyperledger's own case study.":
    "Lacity 和 Van Hoek 的案例（见 ocgcasino.net/summaries/188 和 cryptotradeinfo.com）；Hyperledger 自己的案例研究。",
  "Shared data and a rules engine may explain it as well as a ledger.":
    "共享数据加规则引擎也可能解释这一结果，不一定靠账本。",
  "From delivery there, from the invoice here.": "那里从交货起算，这里从开票起算。",
  "Invoices held up, paper": "被搁置的发票，纸质",
  "Invoices held up, ledger": "被搁置的发票，账本",
  "Invoice to approval, paper": "从开票到审批通过，纸质",
  "Invoice to approval, ledger": "从开票到审批通过，账本",

  "TReDS, India's central platform": "TReDS，印度的中心化平台",
  "87.6 to 92.2 % of the invoices uploaded are financed, and the money comes on the working day after the bid is accepted.":
    "上传的发票有 87.6 至 92.2% 获融资，出价被接受后的下一个工作日到款。",
  "Reserve Bank of India, as quoted by KNN and BusinessLine (December 2021); finnovaadvisory.com.":
    "印度储备银行，经 KNN 和 BusinessLine 转引（2021 年 12 月）；finnovaadvisory.com。",
  "No ledger.": "没有账本。",
  "Invoices that a buyer never accepted are not among the uploads.":
    "买方从未接受的发票不在上传之列。",
  "Invoices financed, platform": "获融资的发票，平台",
  "Decision to money, platform: one working day": "从决定到款项，平台：一个工作日",

  "A bank's own platform (CCB)": "一家银行自己的平台（建行）",
  "From application to money 1 to 3 working days.": "从申请到款项 1 至 3 个工作日。",
  "xunmei365.com, an answer without a source.": "xunmei365.com，一个没有出处的回答。",
  "One bank's own platform; working days are taken as 7/5 of a day.":
    "一家银行自己的平台；一个工作日按 7/5 天计。",
  "From application to money, platform": "从申请到款项，平台",

  "MYbank: three minutes, one second, nobody": "网商银行：三分钟、一秒钟、零人工",
  "Three minutes to apply, one second to decide, and no staff: the money comes in minutes.":
    "三分钟申请、一秒钟决定、没有人工：几分钟到款。",
  "Bloomberg, as quoted by finews.asia, aiecommerce.com and others.":
    "彭博社，经 finews.asia、aiecommerce.com 等转引。",
  "The process's own second is put in; the check is that nothing else of the model adds to it, and that none of it takes a ledger.":
    "流程自身的一秒是输入；检验的是模型中没有别的东西增加时间，而且都不需要账本。",
  "Minutes are taken as up to four.": "“几分钟”按最多四分钟计。",
  "From application to money, digital": "从申请到款项，数字",

  "MYbank's yardstick: a traditional bank in China": "网商银行的参照：中国的传统银行",
  "A loan to a small business takes a traditional bank at least 30 days.":
    "传统银行向小企业放款至少需要 30 天。",
  "Over financed invoices: the slowest applications, which the due date overtook, are not in it.":
    "就获融资的发票而言：被到期日赶上的最慢的申请不在其内。",
  "That such banks refuse four of five is not compared: the refusals of tier 3 rest on it.":
    "这类银行拒绝五分之四，不作比较：第 3 层的拒绝率就以此为据。",
  "From application to money, paper": "从申请到款项，纸质",

  "Invoice automation, with the survey's own times": "发票自动化，用调查自身的时间",
  "An invoice is approved in 3.1 days in place of 17.4, at 2.78 in place of 12.88 dollars.":
    "发票审批用 3.1 天而不是 17.4 天，成本 2.78 而不是 12.88 美元。",
  "Ardent Partners, as quoted at factura.ai and invoicequickly.com.":
    "Ardent Partners，经 factura.ai 和 invoicequickly.com 转引。",
  "The preset takes its times from this survey, turned into working days by 5/7 with no holiday thought of: only that reckoning is checked.":
    "预设的时间取自该调查，乘 5/7 折为工作日，未考虑节假日：检验的只是这一折算。",
  "Costs are put in as they are and not compared.": "成本照原样输入，不作比较。",
  "Invoice to approval, digital": "从开票到审批通过，数字",

  "Invoice automation, with measured times": "发票自动化，用实测时间",
  "An invoice is approved in 3.1 days in place of 17.4.": "发票审批用 3.1 天而不是 17.4 天。",
  "Times on paper were measured in a university's workflow system, which is digital already; those of the digital arm are shorter by the survey's own ratio.":
    "纸质时间在一所大学的工作流系统中测得，而该系统已是数字的；数字方案的时间按调查自身的比值缩短。",

  "Days sales outstanding in China, all late": "中国的应收账款周转天数，全部逾期",
  "141 days sales outstanding: terms of 76 days and a delay of 65.":
    "应收账款周转天数 141：账期 76 天，逾期 65 天。",
  "Coface China Payment Survey 2025 (malaymail.com, businessdailymedia.com).":
    "科法斯 2025 年中国付款调查（malaymail.com、businessdailymedia.com）。",
  "The sum is right only if every invoice is 65 days late; the survey's delay is that of firms that meet one.":
    "只有每张发票都逾期 65 天，这个和才对；调查的逾期是遇到逾期的企业的。",
  "An age above a year counts as 365 days here.": "这里超过一年的账龄按 365 天计。",
  "Days sales outstanding, paper": "应收账款周转天数，纸质",

  "Days sales outstanding in China, some late": "中国的应收账款周转天数，部分逾期",
  "The same figures with 65 days for the 47 % of invoices that are late, which is 107 days on average: held against the published 141.":
    "同样的数字，但只有 47% 的发票逾期 65 天，平均为 107 天：与公布的 141 对照。",

  "Reverse factoring and working capital": "反向保理与营运资金",
  "Reverse factoring frees more than a tenth of a supplier's working capital.":
    "反向保理释放供应商十分之一以上的营运资金。",
  "Lekkakos and Serrano, IJPDLM 46(4), 2016.": "Lekkakos 和 Serrano，IJPDLM 46(4)，2016。",
  "There working capital has stocks in it, here it is receivables alone: sales times time to cash.":
    "那里的营运资金含存货，这里只有应收账款：销售额乘回款时间。",
  "Time to cash, platform over paper": "回款时间，平台比纸质",

  "Small firms refused trade finance": "小企业贸易融资被拒",
  "Banks refuse 56 (2016), 45 (2019 and 2023) and 41 % (2025) of small firms' requests.":
    "银行拒绝小企业申请的 56（2016）、45（2019 和 2023）和 41%（2025）。",
  "Asian Development Bank, surveys of trade finance gaps (adb.org, 2019; press, 2025).":
    "亚洲开发银行，贸易融资缺口调查（adb.org，2019；媒体，2025）。",
  "China 2018 has its refusals from here, so it is held against Europe, whose bank refused private clients of the Netherlands.":
    "中国 2018 的拒绝率取自这里，因此与欧洲对照，后者的银行拒绝的是荷兰的个人客户。",
  "Applications declined, paper": "申请被拒，纸质",

  "Finding duplicates (MonetaGo)": "发现重复融资（MonetaGo）",
  "Duplicate financings are flagged at once, in 1.8 and later 3 million of them.":
    "重复融资立即被标出，涉及 180 万、后为 300 万笔。",
  "gtreview.com; americanbanker.com.": "gtreview.com；americanbanker.com。",
  "The service left its ledger for an ordinary cloud and went on.":
    "该服务离开账本、改用普通云，并继续运行。",
  "How many duplicates were found was never published, so there is no number to compare.":
    "从未公布发现了多少重复融资，因此没有数字可比。",
  "What share is found at a given membership is a test of the model.":
    "在给定成员规模下发现多少份额，是对模型的检验。",

  "Forged confirmations (Chengxing)": "伪造确权（承兴案）",
  "About 30 billion yuan were obtained by forged confirmations, 8 to 8.8 billion of them lost.":
    "以伪造确权获得约 300 亿元，其中损失 80 至 88 亿。",
  "Court records as in the press (defenselawyer.cn, lanjinger.com).":
    "媒体所载的法院记录（defenselawyer.cn、lanjinger.com）。",
  "Most earlier loans of the same fraud had been repaid out of later ones.":
    "同一欺诈的早先贷款大多已用后来的贷款偿还。",
  "One case in court has no distribution to be compared; it serves as a value put in.":
    "一桩案件没有可比的分布；它用作输入值。",

  "Nafin, reverse factoring in Mexico": "Nafin，墨西哥的反向保理",
  "Suppliers pay some 8 points less than for bank loans and have their money in a day.":
    "供应商付的利率比银行贷款低约 8 个百分点，一天之内到款。",
  "Klapper (2006) is where it is said to stand; the figures were not in what could be read.":
    "据说出自 Klapper（2006）；所能读到的部分没有这些数字。",
  "An electronic market, years before ledgers.": "一个电子市场，比账本早许多年。",
  "Remembered, and not found again in any source: there is no claim to hold it to.":
    "凭记忆，未能在任何来源中再次找到：没有可以对照的说法。",

  "IBM's own financing": "IBM 自己的融资业务",
  "Disputes are settled in 10 days in place of 44.": "争议在 10 天内解决，而不是 44 天。",
  "None: press of 2016, from memory.": "无：2016 年的媒体，凭记忆。",
  "A vendor on its own product.": "厂商谈自己的产品。",

  "Contour's pilots": "Contour 的试点",
  "Letters of credit are processed in a tenth of the time.": "信用证处理只用十分之一的时间。",
  "None: press, from memory.": "无：媒体，凭记忆。",
  "The network closed in 2023.": "该网络已于 2023 年关闭。",

  // what came of it
  "The model gives back what was put in; this says nothing of the world.":
    "模型给回的正是输入的值；这对世界没有说明什么。",
  "The simulated range reaches the claim.": "模拟的范围触及该说法。",
};
