/** Titles, notes and sources of the European preset, and sentences that others share with it, by their English in `sims/scenario/presets`. */
export const EUROPE: Readonly<Record<string, string>> = {
  "Europe, as measured": "欧洲，实测",
  "Payment times of a multinational's purchases (BPI Challenge 2019) and of the UK register; a bank's files from personal loans (BPI Challenge 2012) and approvals from a university (BPI Challenge 2020), which stand in for SME finance and are marked as proxies.":
    "付款时间来自一家跨国企业的采购（BPI Challenge 2019）和英国的付款登记；银行的材料来自个人贷款（BPI Challenge 2012），审批来自一所大学（BPI Challenge 2020），它们代替中小企业融资，并标为代理数据。",
  "No open data were found on confirming debts, on banks' costs or on the ledger in use: those values are assumed.":
    "关于债务确权、银行成本和使用中的账本，没有找到公开数据：这些值是假设的。",
  "The first tier, as measured; the data do not look further down.":
    "只看第一层，与实测相同；数据没有看到更深处。",
  "Assumed: one core enterprise of middle size.": "假设：一家中等规模的核心企业。",
  "Assumed: no open data on invoice amounts of European SMEs were found.":
    "假设：没有找到欧洲中小企业发票金额的公开数据。",
  "Assumed: half of an invoice pays for what the supplier buys itself.":
    "假设：发票金额的一半用于支付供应商自己的采购。",
  "Assumed: no data on the time between invoices of two tiers were found.":
    "假设：没有找到相邻两层发票之间时间的数据。",
  "Fitted so that simulated invoice to payment without finance comes near BPI Challenge 2019 (van Dongen, doi 10.4121/uuid:d06aff4b-79f0-45e6-8ec8-e19730c248f1, CC BY 4.0): purchases of a multinational in 2018.":
    "经拟合，使模拟的、无融资时从开票到付款的时间接近 BPI Challenge 2019（van Dongen，doi 10.4121/uuid:d06aff4b-79f0-45e6-8ec8-e19730c248f1，CC BY 4.0）：一家跨国企业 2018 年的采购。",
  "Reached: mean 44 days (44 in the data), median 36 (36), 75 % 65 (64), 90 % 90 (91), 95 % 96 (103), 99 % 135 (115).":
    "达到：均值 44 天（数据为 44），中位数 36（36），75% 分位 65（64），90% 分位 90（91），95% 分位 96（103），99% 分位 135（115）。",
  "For comparison the median standard terms of large UK firms are 30 days.":
    "作为比较，英国大企业标准账期的中位数为 30 天。",
  "Assumed: terms count from the invoice date, the usual contract.":
    "假设：账期从发票日期起算，这是通常的合同。",
  "BPI Challenge 2019 (van Dongen, doi 10.4121/uuid:d06aff4b-79f0-45e6-8ec8-e19730c248f1, CC BY 4.0): purchases of a multinational in 2018.":
    "BPI Challenge 2019（van Dongen，doi 10.4121/uuid:d06aff4b-79f0-45e6-8ec8-e19730c248f1，CC BY 4.0）：一家跨国企业 2018 年的采购。",
  "Goods receipt to the vendor's invoice, where the invoice comes second: median 14.8 h and 90 % 207 h elapsed, times 5/7 for working days.":
    "从收货到供应商开票（发票在后者）：经过时间中位数 14.8 小时，90% 分位 207 小时，乘 5/7 折为工作日。",
  "Convention of euro money markets: actual/360.": "欧元货币市场惯例：实际天数/360。",
  "Assumed.": "假设。",
  "In BPI Challenge 2012 private clients take a median 8.9 days to return an offer with their papers; a firm in need of cash is taken to be faster.":
    "BPI Challenge 2012 中，个人客户寄回要约和材料的中位数为 8.9 天；急需现金的企业视为更快。",
  "BPI Challenge 2012 (van Dongen, doi 10.4121/uuid:3926db30-f712-4394-aebc-75976070e91f): personal loans of a Dutch bank, not SME finance.":
    "BPI Challenge 2012（van Dongen，doi 10.4121/uuid:3926db30-f712-4394-aebc-75976070e91f）：一家荷兰银行的个人贷款，并非中小企业融资。",
  "Fitted to the 652 files decided of those submitted in October 2011 alone; November is kept for the test.":
    "仅用 2011 年 10 月提交并已作决定的 652 份案卷拟合；11 月留作检验。",
  "By how much the 312 files found incomplete took longer than the middle of the others of their week, for each return, less the middle check; in the bank's working days.":
    "被认定不齐的 312 份案卷比同一周其他材料的中位数多用的时间，按每次退回计，减去审核的中位数；以银行工作日计。",
  "Assumed: a second application takes about as long as the first.":
    "假设：第二次申请所花时间与第一次差不多。",
  "Assumed: a supplier asks two banks.": "假设：供应商向两家银行申请。",
  "Assumed: hours of the supplier's own work at about 20 to 30 euro each.":
    "假设：供应商自身工作若干小时，每小时约 20 至 30 欧元。",
  "Assumed, within 10 to 20 %: what online lenders and factors ask of weaker firms.":
    "假设，在 10 至 20% 之内：网络贷款机构和保理商向较弱企业收取的利率。",
  "Assumed: a small firm approves more simply than a large one.":
    "假设：小企业的审批比大企业简单。",
  "47 % of business-to-business invoices in Western Europe are paid late (Atradius Payment Practices Barometer, 2025).":
    "西欧 47% 的企业间发票逾期支付（Atradius Payment Practices Barometer，2025）。",
  "Assumed: a mean of 30 days; surveys give the share late, not the shape.":
    "假设：均值 30 天；调查给出逾期份额，没有给出分布形状。",
  "Assumed: most small firms pay late because they are paid late.":
    "假设：多数小企业逾期付款是因为自己被逾期付款。",
  "Assumed: half a year, after which creditors go to court.": "假设：半年，此后债权人诉诸法院。",
  "Assumed: 2, 4 and 7 % a year for SMEs of tiers 1, 2 and 3.":
    "假设：第 1、2、3 层中小企业每年 2、4、7%。",
  "Assumed: 0.60 for unsecured claims on an SME.": "假设：对中小企业的无担保债权为 0.60。",
  "Assumed: some points above what a bank asks of this tier.":
    "假设：比银行对这一层的要价高若干个百分点。",
  "Assumed: left out, so that it changes nothing; no figure for this preset was looked for.":
    "假设：不予计入，因此不改变任何结果；没有为这一预设查找数字。",
  "BPI Challenge 2020 (van Dongen, doi 10.4121/uuid:52fb97d4-4588-43c9-9d04-3604d4613b51): payment requests at a university, 2017 to 2019, not a firm's invoices.":
    "BPI Challenge 2020（van Dongen，doi 10.4121/uuid:52fb97d4-4588-43c9-9d04-3604d4613b51）：一所大学 2017 至 2019 年的付款申请，并非企业发票。",
  "Submission to final approval of requests and declarations submitted January to June 2018 that were not sent back, as working time of Monday to Friday, 9 to 17 h; July to December are kept for the test.":
    "2018 年 1 月至 6 月提交、未被退回的申请和报销单，从提交到最终审批，以周一至周五 9 至 17 时的工作时间计；7 月至 12 月留作检验。",
  "Those sent back are left out: they are the exceptions.": "被退回的不计入：它们属于例外。",
  "25 % of invoices are held by a payment block.": "25% 的发票被付款冻结搁置。",
  "Invoice receipt to release of the payment block: gamma with shape 0.466 and scale 43.7 elapsed days; the scale is taken times 5/7 for working days.":
    "从收到发票到解除付款冻结：伽马分布，形状 0.466，尺度为经过时间 43.7 天；尺度乘 5/7 折为工作日。",
  "The approval times on paper times 3.1/17.4: days to approve at the most automated firms and at all others, Ardent Partners' accounts-payable survey, as quoted at factura.ai (invoice approval statistics).":
    "纸质审批时间乘 3.1/17.4：自动化程度最高的企业与其他企业的审批天数，Ardent Partners 应付账款调查，引自 factura.ai（发票审批统计）。",
  "The times on paper come from a workflow system, so this may flatter.":
    "纸质时间来自工作流系统，因此可能偏乐观。",
  "Assumed, within 0.05 to 0.20; a freight network reports 0.70 before and under 0.02 after.":
    "假设，在 0.05 至 0.20 之内；一个货运网络报告此前为 0.70、此后低于 0.02。",
  "Assumed: 2 to 30 days are plausible; no data were found.":
    "假设：2 至 30 天都属合理；没有找到数据。",
  "Assumed, within 0.1 to 0.6; no data were found.": "假设，在 0.1 至 0.6 之内；没有找到数据。",
  "Assumed as for the core enterprise; no data were found.": "假设与核心企业相同；没有找到数据。",
  "Edwards (2026), UK Payment Practices 2017–2026 (CC BY 4.0; statutory reports of large firms, Open Government Licence 3.0).":
    "Edwards (2026), UK Payment Practices 2017–2026（CC BY 4.0；大企业的法定报告，Open Government Licence 3.0）。",
  "Median share of invoices not paid within terms over 105,354 reports: 20 % (15 % in 2025).":
    "105,354 份报告中，未在账期内支付的发票份额的中位数：20%（2025 年为 15%）。",
  "Average days to pay less agreed terms, of the 65.5 % of reports that are slower than their terms: median about 20, 90 % about 45.":
    "慢于账期的 65.5% 的报告中，平均付款天数减去约定账期：中位数约 20，90% 分位约 45。",
  "Averages of firms, not single invoices.": "是企业的平均值，不是单张发票。",
  "Mondays and Thursdays carry more than 99 % of payments.": "周一和周四的付款占 99% 以上。",
  "92 % of payments leave from 17 to 18 h.": "92% 的付款在 17 至 18 时付出。",
  "ICC Trade Register 2022 (release of October 2022): obligor default 0.29 % for import letters of credit and 0.36 % for import and export loans in 2021.":
    "ICC Trade Register 2022（2022 年 10 月发布）：2021 年债务人违约率，进口信用证为 0.29%，进出口贷款为 0.36%。",
  "Basel 3.1 foundation approach, 40 % for senior unsecured corporates and purchased receivables (Bank of England, PS1/26).":
    "Basel 3.1 初级内部评级法，高级无担保企业债权和购入应收账款为 40%（英格兰银行，PS1/26）。",
  "Assumed: a year from default to recovery.": "假设：从违约到清收为一年。",
  "12.88 dollars an invoice, Ardent Partners' accounts-payable survey, as quoted at factura.ai (invoice approval statistics).":
    "每张发票 12.88 美元，Ardent Partners 应付账款调查，引自 factura.ai（发票审批统计）。",
  "At 0.93 euro.": "按 0.93 欧元折算。",
  "2.78 dollars an invoice, Ardent Partners' accounts-payable survey, as quoted at factura.ai (invoice approval statistics).":
    "每张发票 2.78 美元，Ardent Partners 应付账款调查，引自 factura.ai（发票审批统计）。",
  "Assumed: five banks within reach.": "假设：可及的银行有五家。",
  "Assumed: one officer for these suppliers at each bank.":
    "假设：每家银行有一名经办员负责这些供应商。",
  "The wait behind a bank's other business is the backlog, so that no queue is counted twice.":
    "排在银行其他业务后面的等待就是积压，因此没有排队被计算两次。",
  "All hands-on minutes on a file divided by its validations; all of an officer's work on the file is put into the check.":
    "一份案卷上全部动手的分钟数除以其审核次数；经办员在材料上的全部工作都计入审核。",
  "312 of them were found incomplete at least once.": "其中 312 份至少一次被认定不齐。",
  "0: the data do not part verification from analysis, and the analysis time holds both.":
    "0：数据没有把核实与分析分开，分析时间包含两者。",
  "Return of the signed offer to decision of files never found incomplete, as working time of Monday to Friday, 8 to 17 h, less the backlog of the week and the middle check.":
    "从寄回签署的要约到决定（从未被认定不齐的材料），以周一至周五 8 至 17 时的工作时间计，减去当周积压和审核的中位数。",
  "0: BPI Challenge 2012 (van Dongen, doi 10.4121/uuid:3926db30-f712-4394-aebc-75976070e91f): personal loans of a Dutch bank, not SME finance.":
    "0：BPI Challenge 2012（van Dongen，doi 10.4121/uuid:3926db30-f712-4394-aebc-75976070e91f）：一家荷兰银行的个人贷款，并非中小企业融资。",
  "Decisions fall evenly into the hours and weekdays of work; no sitting is seen.":
    "决定均匀分布在工作的钟点和星期中；看不到审批会。",
  "No effect while the committee decides at once.": "随到随批时不起作用。",
  "152 of them were declined.": "其中 152 份被拒绝。",
  "SMEs asking for trade finance were refused in 41 to 45 % of cases (Asian Development Bank surveys, 2019 and 2025).":
    "申请贸易融资的中小企业有 41 至 45% 被拒绝（亚洲开发银行 2019 和 2025 年调查）。",
  "Assumed: SMEs of tier 1 are refused in 41 to 56 % of cases, deeper tiers more.":
    "假设：第 1 层中小企业有 41 至 56% 被拒绝，更深的层级更多。",
  "Assumed: four of five, as small firms of deep tiers report.":
    "假设：五分之四，如深层级小企业所报告。",
  "Assumed: a little more often than tier 3.": "假设：比第 3 层略多。",
  "Assumed: banks look at the same accounts and agree by half.":
    "假设：各银行看的是同样的账目，一致性为一半。",
  "Money within 24 hours of the invoice's approval, factoringhelpline.co.uk, UK factoring terms.":
    "发票审批后 24 小时内到款，factoringhelpline.co.uk，英国保理条件。",
  "Assumed: a day's bookkeeping.": "假设：一天的记账工作。",
  "Assumed, within 5 to 60 days; banks report 90 to 120 days for large corporates (Oliver Wyman).":
    "假设，在 5 至 60 天之内；银行报告大企业为 90 至 120 天（Oliver Wyman）。",
  "Assumed: most suppliers ask a bank that knows them first.":
    "假设：多数供应商先向认识自己的银行申请。",
  "Assumed: few are clients of a second bank.": "假设：少数是第二家银行的客户。",
  "57 minutes of work a pass at an assumed 50 euro an hour; minutes from BPI Challenge 2012 (van Dongen, doi 10.4121/uuid:3926db30-f712-4394-aebc-75976070e91f): personal loans of a Dutch bank, not SME finance.":
    "每次审核 57 分钟，按假设的每小时 50 欧元计；分钟数来自 BPI Challenge 2012（van Dongen，doi 10.4121/uuid:3926db30-f712-4394-aebc-75976070e91f）：一家荷兰银行的个人贷款，并非中小企业融资。",
  "Assumed: a repeat draw-down costs a bank about 120 euro in all, checks included.":
    "假设：一次重复提款使银行共付出约 120 欧元，含审核。",
  "Assumed for an SME; surveys name 2,600 dollars for a corporate client (Fenergo, 2023).":
    "为中小企业假设；调查称企业客户为 2,600 美元（Fenergo，2023）。",
  "Assumed, within 7 to 12 %: small firms' bank credit, unsecured.":
    "假设，在 7 至 12% 之内：小企业的无担保银行信贷。",
  "Assumed, within 10 to 20 %: factoring and online lenders.":
    "假设，在 10 至 20% 之内：保理和网络贷款机构。",
  "Assumed: dearer than tier 2; no figure for Europe was found.":
    "假设：比第 2 层更贵；没有找到欧洲的数字。",
  "Assumed: dearer than tier 3; no figure for Europe was found.":
    "假设：比第 3 层更贵；没有找到欧洲的数字。",
  "Service fee of 0.5 to 3.0 % of turnover, factoringhelpline.co.uk, UK factoring terms.":
    "服务费为营业额的 0.5 至 3.0%，factoringhelpline.co.uk，英国保理条件。",
  "The low end.": "取低端。",
  "Assumed: a bank's short funding in euro.": "假设：银行的短期欧元资金。",
  "For each week in which 20 files or more came back that never were incomplete, the working time in which a twentieth of them was decided; weeks weighted by files.":
    "对每个有 20 份或更多从未不齐的材料寄回的周，取其中二十分之一作出决定所用的工作时间；各周按材料数加权。",
  "Banks are taken to have weeks of their own.": "视为各银行的周各不相同。",
  "29 % of checks after a return found the file incomplete again, 0.6 times the first check's share.":
    "退回之后的审核有 29% 再次认定材料不齐，是首次审核份额的 0.6 倍。",
  "Assumed, middling; several bank consortia closed with few members.":
    "假设，取中；若干银行联盟在成员很少时就关闭了。",
  "Assumed, middling: no network has published its acceptance rate.":
    "假设，取中：没有网络公布过其接受率。",
  "Assumed, middling; most finance teams are not fully automated.":
    "假设，取中；多数财务团队并未完全自动化。",
  "Assumed, middling: there is no measure of it to take a value from.":
    "假设，取中：没有可以取值的度量。",
  "Assumed: no published times of a ledger in use were found.":
    "假设：没有找到使用中的账本公布的时间。",
  "Assumed as on paper: no bank was found to rely on another's checks.":
    "假设与纸质相同：没有找到依赖他行审查的银行。",
  "Hyperledger Fabric 2.1 benchmark (github.com/hyperledger/caliper-benchmarks): 0.5 to 2.1 s.":
    "Hyperledger Fabric 2.1 基准测试（github.com/hyperledger/caliper-benchmarks）：0.5 至 2.1 秒。",
  "Assumed: 99.9 %, as managed services usually promise.": "假设：99.9%，如托管服务通常所承诺。",
  "Assumed: outages of four hours on average.": "假设：中断平均四小时。",
  "Assumed: matched data leave few papers to send back.": "假设：数据匹配后很少有材料需要退回。",
  "87.6 to 92.2 % of invoices are funded.": "87.6 至 92.2% 的发票获得融资。",
  "Published range for India's TReDS exchange (KNN and BusinessLine, December 2021).":
    "印度 TReDS 交易平台公布的范围（KNN 和 BusinessLine，2021 年 12 月）。",
  "Assumed: about 10 euro a draw-down for check and decision.":
    "假设：每次提款的审核和决定约 10 欧元。",
  "Assumed, within 0.05 to 0.50 euro of infrastructure.":
    "假设，在 0.05 至 0.50 欧元的基础设施成本之内。",
  "Assumed, within 5 to 300 euro.": "假设，在 5 至 300 欧元之内。",
  "Assumed: the core enterprise's own 6 % and one point more.":
    "假设：核心企业自身的 6% 再加一个百分点。",
  "Assumed: 20 basis points, near what a large Chinese platform takes.":
    "假设：20 个基点，接近一家中国大型平台的收费。",
  "Assumed: 20 nodes at 60,000 a year, and 5 million to build, over five years.":
    "假设：20 个节点，每年每个 60,000，建设费用 500 万，分五年。",
  "Assumed: fixed cost of about 0.17 per 100 of face.": "假设：每 100 票面的固定成本约 0.17。",
  "Assumed: half of what the ledger takes; nothing is agreed on.":
    "假设：账本成本的一半；没有什么需要达成共识。",
  "Assumed: as for the ledger.": "假设：与账本相同。",
  "Assumed: as on the ledger, near what a large Chinese platform takes.":
    "假设：与账本相同，接近一家中国大型平台的收费。",
  "Assumed: 400,000 a year to operate, and half of a ledger's cost to build, over five years.":
    "假设：每年运行 400,000，建设费用为账本的一半，分五年。",
  "Assumed: the same invoices as over the ledger.": "假设：与账本上的发票相同。",
  "Assumed: left out, so that it changes nothing.": "假设：不予计入，因此不改变任何结果。",
  "A guess: 1 to 30 million dollars.": "估计：100 万至 3,000 万美元。",
  "A guess: 50,000 to 1 million dollars.": "估计：50,000 至 100 万美元。",
  "A guess: 15,000 to 200,000 dollars.": "估计：15,000 至 200,000 美元。",
  "Sultan, Farley and Lehmann 1990, means of 213 applications to goods; from memory.":
    "Sultan, Farley and Lehmann 1990，对商品的 213 次应用的均值；凭记忆。",
  "A guess: 1 to 6.": "估计：1 至 6。",
  "Assumed: sold whole.": "假设：全额卖出。",
  "Published: 0.80 (springboardfundingpartners.com).":
    "已公布：0.80（springboardfundingpartners.com）。",
  "Assumed: none.": "假设：没有。",
  "Published: below 5 % of sales (resolvepay.com); 0.10 with a part of 0.30 is 3 %.":
    "已公布：低于销售额的 5%（resolvepay.com）；0.10 配上 0.30 的比例即 3%。",
  "Published: 1.3 % by value (Atradius 2018, biia.com).":
    "已公布：按金额 1.3%（Atradius 2018，biia.com）。",
  "Assumed: the ultra-long delay of which Coface finds 80 % not collected (payment survey of 2025, malaymail.com).":
    "假设：科法斯发现 80% 收不回的超长逾期（2025 年付款调查，malaymail.com）。",
  "Assumed: 60 to 25 to 15; texts rank invented invoices most common (calert.info 1657, ucfunding.com), without numbers.":
    "假设：60 比 25 比 15；文献称虚构发票最常见（calert.info 1657，ucfunding.com），没有数字。",
  "Assumed: the least that makes a duplicate.": "假设：构成重复的最少数目。",
  "Assumed: a registry exists, without examining what is filed (zhongdengwang.org.cn); no coverage is published.":
    "假设：存在一个登记系统，不审查登记内容（zhongdengwang.org.cn）；没有公布覆盖率。",
  "Assumed: half of the searches are made, and made well.": "假设：一半的查询会进行，且做得到位。",
  "Assumed: half of the invented invoices; no published rate of detection was found.":
    "假设：一半的虚构发票；没有找到公布的识破率。",
  "Chengxing, 2015 to 2019: RMB 8 to 8.8 bn lost of 30 bn obtained, most earlier rolls repaid (defenselawyer.cn, lanjinger.com, of the court record).":
    "承兴案，2015 至 2019 年：所获 300 亿元人民币中损失 80 至 88 亿，早先的滚动融资大多已偿还（defenselawyer.cn、lanjinger.com，据法院记录）。",
  "Of the last exposure alone it would be 0.8 to 1 (assumed).":
    "仅就最后的敞口而言为 0.8 至 1（假设）。",
  "Assumed: the 8 % of Basel, with nothing held on top.": "假设：巴塞尔的 8%，没有额外持有。",
  "Assumed: a firm without a rating; matters with a hurdle alone.":
    "假设：没有评级的企业；仅当要求资本回报时才起作用。",
  "Assumed: as on paper; matters with a hurdle alone.":
    "假设：与纸质相同；仅当要求资本回报时才起作用。",
  "Guarantee, appraisal and intermediaries are thought to add 0.01 to 0.03 to a small firm's rate; no published number was found.":
    "担保、评估和中介据认为使小企业的利率增加 0.01 至 0.03；没有找到公布的数字。",
  "Convention of the experiment, not a fact about the market.": "实验的约定，不是关于市场的事实。",
  "Assumed: usual office hours; no data used.": "假设：通常的办公时间；没有使用数据。",
  "94 % of their decisions fall into 8 to 17 h of Monday to Friday.":
    "其决定的 94% 落在周一至周五 8 至 17 时。",
  "Those who sell the loans work 9 to 21 h, Monday to Saturday.":
    "销售贷款的人员在周一至周六 9 至 21 时工作。",
  "Assumed: public holidays common in Europe, on their days of 2018, a year that began on a Monday.":
    "假设：欧洲常见的公共假日，取 2018 年的日期，该年始于星期一。",
};
