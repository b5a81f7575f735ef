/** Titles, notes and sources of the presets of China, by their English in `sims/scenario/presets`. */
export const CHINA: Readonly<Record<string, string>> = {
  "China 2018, three tiers": "中国 2018，三层",
  "Rates of 2017 to 2019 (social financing cost index, central bank), terms of 2018 (Coface) and refusals of small firms (Asian Development Bank) are published.":
    "2017 至 2019 年的利率（社会融资成本指数、央行）、2018 年的账期（科法斯）和对小企业的拒绝（亚洲开发银行）均已公布。",
  "The share of late invoices, minutes of checking and defaults of large firms are measured elsewhere and marked as proxies.":
    "逾期发票份额、审核分钟数和大企业违约是在别处测得的，标为代理数据。",
  "How long confirming a debt, deciding on credit and passing a payable down take, who joins, and most costs are assumed: no published figure was found.":
    "债务确权、信贷决定和凭证向下流转需要多久，谁会加入，以及大多数成本，都是假设的：没有找到公布的数字。",
  "Costs known in dollars are taken at 6.6 yuan.": "以美元所知的成本按 6.6 元折算。",
  "On paper a bank advances 80 % and has recourse to the supplier; on the ledger it buys the whole payable for good.":
    "在纸质流程中，银行预付 80%，并对供应商有追索权；在账本上，银行一次性买断整张凭证。",
  "Hidden fees of lenders are left out.": "贷款方的隐性费用不计入。",
  "Three tiers, as in the published flows of payables passed down.":
    "三层，与已公布的凭证向下流转流程相同。",
  "Assumed: a median of 1 million yuan in tier 1, most within a tenth to ten.":
    "假设：第 1 层的中位数为 100 万元，大多在其十分之一到十倍之间。",
  "Assumed: invoices of about 1 million, 300,000 and 100,000 yuan in tiers 1, 2 and 3, the one invoice followed down being a part of what a supplier buys; plausible from 0.2 to 0.8.":
    "假设：第 1、2、3 层的发票约为 100 万、300,000 和 100,000 元，向上追踪的一张发票是供应商采购的一部分；0.2 至 0.8 都属合理。",
  "A gamma distribution with mean 86 days and 20 % above 120: average terms of 1,500 firms in 2018, and the share of firms that grant more (Coface China Payment Surveys of 2019 and 2020).":
    "伽马分布，均值 86 天，20% 高于 120 天：2018 年 1,500 家企业的平均账期，以及给予更长账期的企业份额（科法斯 2019 和 2020 年中国付款调查）。",
  "Terms were 76 days in 2017 and again in 2024.": "2017 年的账期为 76 天，2024 年又是如此。",
  "Assumed, within 0 to 5 days from the receipt of the goods.": "假设，收货之后 0 至 5 天之内。",
  "Convention of yuan loans: actual/360.": "人民币贷款惯例：实际天数/360。",
  "Assumed, within 1 to 10 days.": "假设，在 1 至 10 天之内。",
  "Assumed: 4 to 12 hours of the supplier's own work at 40 yuan an hour.":
    "假设：供应商自身工作 4 至 12 小时，每小时 40 元。",
  "US small firms name about 25 hours for a loan application.":
    "美国小企业称一次贷款申请约需 25 小时。",
  "Assumed: a step dearer than its bank, at the price of a factor.":
    "假设：比其银行贵一档，即保理商的价格。",
  "China social financing cost index, end of 2017 (webapp.feheadline.com): factoring 12.1 %.":
    "中国社会融资成本指数，2017 年末（webapp.feheadline.com）：保理 12.1%。",
  "As the core enterprise: 47 % of business-to-business invoices in Western Europe are paid late (Atradius Payment Practices Barometer, 2025); no share of 2018 was found for China.":
    "与核心企业相同：西欧 47% 的企业间发票逾期支付（Atradius Payment Practices Barometer，2025）；没有找到中国 2018 年的份额。",
  "Assumed: a mean of 30 days, about half the delay that Coface reports for China, because the model adds the delay of firms that wait to be paid themselves.":
    "假设：均值 30 天，约为科法斯所报告的中国逾期的一半，因为模型另加了企业等自己收款而造成的逾期。",
  "Shape assumed (sigma 0.8).": "形状为假设（sigma 0.8）。",
  "Bad loans to small firms stood at 3.75 % in mid-2019 (China Banking News), on loans up to 5 million yuan at 5.9 %.":
    "2019 年年中小企业不良贷款率，就 500 万元以下、利率 5.9% 的贷款而言，为 3.75%（China Banking News）。",
  "Assumed, between the two figures for online lenders: 13 %, Governor Yi Gang of the People's Bank of China, June 2018 (economy.china.com): and 21 % in the index.":
    "假设，在网络贷款机构的两个数字之间：13%，中国人民银行行长易纲，2018 年 6 月（economy.china.com）；指数为 21%。",
  "Assumed: the dearest published price of a micro-loan.": "假设：小额贷款所公布的最高价格。",
  "China social financing cost index, end of 2017 (webapp.feheadline.com): 21.9 %.":
    "中国社会融资成本指数，2017 年末（webapp.feheadline.com）：21.9%。",
  "Assumed: dearer than tier 3; not used with three tiers.": "假设：比第 3 层更贵；三层时不使用。",
  "17.4 days to approve at all but the most automated firms, Ardent Partners' accounts-payable survey, as quoted at factura.ai (invoice approval statistics).":
    "除自动化程度最高者外，企业审批需 17.4 天，Ardent Partners 应付账款调查，引自 factura.ai（发票审批统计）。",
  "Taken as calendar days, times 5/7 for working days, less a quarter of the time assumed for clearing a held invoice, which the 17.4 contain: a mean of 10.9.":
    "视为日历天数，乘 5/7 折为工作日，减去假设的处理搁置发票时间的四分之一（17.4 已含这部分）：均值 10.9。",
  "US firms; shape assumed (sigma 0.6).": "美国企业；形状为假设（sigma 0.6）。",
  "About 25 % of invoices need handling, Ardent Partners' accounts-payable survey, as quoted at factura.ai (invoice approval statistics).":
    "约 25% 的发票需要处理，Ardent Partners 应付账款调查，引自 factura.ai（发票审批统计）。",
  "US firms.": "美国企业。",
  "Assumed: a mean of 6 working days; no data for China were found.":
    "假设：均值 6 个工作日；没有找到中国的数据。",
  "3.1 days to approve at the most automated firms, Ardent Partners' accounts-payable survey, as quoted at factura.ai (invoice approval statistics).":
    "自动化程度最高的企业审批需 3.1 天，Ardent Partners 应付账款调查，引自 factura.ai（发票审批统计）。",
  "Reckoned as on paper, with a tenth of invoices held: a mean of 1.6.":
    "计算方法同纸质，有十分之一的发票被搁置：均值 1.6。",
  "Assumed, within 2 to 30 days.": "假设，在 2 至 30 天之内。",
  "No measured time to confirm a debt was found, in China or elsewhere.":
    "无论中国还是别处，都没有找到实测的确权时间。",
  "No share of 2018 was found for China, where 62 % of firms met late payment (Coface); in 2024 Atradius names just over a third of invoices there.":
    "没有找到中国 2018 年的份额，当年 62% 的企业遇到逾期付款（科法斯）；Atradius 称 2024 年那里的发票有三分之一多一点逾期。",
  "A mean of 65 days when late, the average delay of 2024 (Coface China Payment Survey 2025; 64 in 2023, 83 in 2022); none of 2018 was found.":
    "逾期时均值 65 天，为 2024 年的平均逾期（科法斯 2025 年中国付款调查；2023 年 64，2022 年 83）；没有找到 2018 年的。",
  "Over all invoices it is 31 days.": "就所有发票而言为 31 天。",
  "Atradius names about three weeks for China in 2024.": "Atradius 称 2024 年中国约为三周。",
  "Assumed: payments leave on any day; no data were found.": "假设：每天都可付款；没有找到数据。",
  "No effect while payments leave on any day.": "每天都可付款时不起作用。",
  "Banks' clients worldwide.": "全球银行的客户。",
  "At 6.6 yuan; a survey of US firms.": "按 6.6 元折算；对美国企业的调查。",
  "Assumed: one officer for these suppliers at each bank, busy a small part of the day.":
    "假设：每家银行有一名经办员负责这些供应商，只占其一天的一小部分。",
  "The wait behind a bank's other business is in the time of verifying.":
    "排在银行其他业务后面的等待已计入核实时间。",
  "Hands-on minutes on a returned file per pass: median 44, nine in ten below 104.":
    "被退回的材料每次审核动手的分钟数：中位数 44，十分之九低于 104。",
  "Assumed, within 0.15 to 0.75.": "假设，在 0.15 至 0.75 之内。",
  "Of first presentations under letters of credit banks refuse 30 to 35 % or 65 to 80 %, depending on the survey (International Chamber of Commerce).":
    "信用证首次交单，银行拒绝 30 至 35% 或 65 至 80%，视调查而定（国际商会）。",
  "Assumed: half a day for the registry, and what two days for checking a file hold beyond an officer's work: the wait behind the bank's other files.":
    "假设：登记系统半天，外加审核材料的两天中超出经办员工作的部分：即排在银行其他材料后面的等待。",
  "Assumed: a decision takes about 10 working days, of which a weekly sitting makes 2.5 of waiting; the rest is analysis.":
    "假设：一次决定约需 10 个工作日，其中每周一次的审批会造成 2.5 天等待；其余是分析。",
  "End to end, banks in China are reported at 30 days and more.":
    "据报道，中国的银行从头到尾需要 30 天以上。",
  "Assumed: the committee sits once a week.": "假设：审批会每周一次。",
  "Assumed: each bank's committee has a day of its own.": "假设：每家银行的审批会各有自己的日子。",
  "SMEs' requests for trade finance refused: 45 % in 2019, 56 % in 2016 (Asian Development Bank surveys; banks worldwide, not China alone).":
    "中小企业的贸易融资申请被拒：2019 年 45%，2016 年 56%（亚洲开发银行调查；全球银行，不限于中国）。",
  "Assumed, between tier 1 and tier 3; refusal by tier is not published anywhere we looked.":
    "假设，在第 1 层与第 3 层之间；所查之处都没有按层级公布拒绝率。",
  "Assumed: banks in China are reported to refuse four of five small businesses (Bloomberg, as quoted in the press).":
    "假设：据报道，中国的银行拒绝五分之四的小企业（彭博社，经媒体转引）。",
  "Assumed: a little more often than tier 3; not used with three tiers.":
    "假设：比第 3 层略多；三层时不使用。",
  "Assumed: a repeat draw-down costs a bank about 120 dollars in all, checks included, at 6.6 yuan.":
    "假设：一次重复提款使银行共付出约 120 美元，含审核，按 6.6 元折算。",
  "Assumed: 500 dollars for an SME, at 6.6 yuan; surveys name 2,600 for a corporate client (Fenergo, 2023).":
    "假设：中小企业 500 美元，按 6.6 元折算；调查称企业客户为 2,600（Fenergo，2023）。",
  "Average rate on new loans to small and micro firms in 2019: 6.75 % (Xinhua) or 6.82 % (China Banking News); about 6 % in 2018, Governor Yi Gang of the People's Bank of China, June 2018 (economy.china.com).":
    "2019 年小微企业新发放贷款平均利率：6.75%（新华社）或 6.82%（China Banking News）；2018 年约 6%，中国人民银行行长易纲，2018 年 6 月（economy.china.com）。",
  "Online lenders 13 % (Governor Yi Gang) or 21 % (index).":
    "网络贷款机构 13%（易纲行长）或 21%（指数）。",
  "Hidden fees of lenders, which the index mentions without a number, are left out.":
    "指数提到而未给数字的贷款方隐性费用不计入。",
  "Governor Yi Gang of the People's Bank of China, June 2018 (economy.china.com): micro-loan companies 15 to 20 %.":
    "中国人民银行行长易纲，2018 年 6 月（economy.china.com）：小额贷款公司 15 至 20%。",
  "The value lies within.": "取值在此之间。",
  "Assumed, the low end of 0.5 to 1.5 %: kind to the paper path.":
    "假设，取 0.5 至 1.5% 的低端：对纸质流程有利。",
  "Assumed: somewhat above three-month Shibor of spring 2019, 2.75 to 2.9 % (Xinhua), as money was dearer in 2018.":
    "假设：略高于 2019 年春的三个月 Shibor（2.75 至 2.9%，新华社），因为 2018 年资金更贵。",
  "Assumed, middling.": "假设，取中。",
  "The central bank's platform had 44 banks in January 2020; several consortia elsewhere closed with few members.":
    "央行的平台在 2020 年 1 月有 44 家银行；别处若干联盟在成员很少时就关闭了。",
  "Joining India's TReDS exchange, a central platform, takes a few working days.":
    "加入印度的中心化平台 TReDS 需要几个工作日。",
  "One to three days are claimed for shared checks on a ledger; none were measured.":
    "有说法称账本上共享审查需一到三天；没有实测。",
  "Assumed, half a day under the core enterprise's line.": "假设，在核心企业额度下半天。",
  "Published extremes, 20 minutes or seconds, are of best cases.":
    "公布的极端值，20 分钟或几秒，是最好的情形。",
  "Assumed: about 10 dollars a draw-down for check and decision, at 6.6 yuan.":
    "假设：每次提款的审核和决定约 10 美元，按 6.6 元折算。",
  "Assumed, within 0.05 to 0.50 dollars of infrastructure.":
    "假设，在 0.05 至 0.50 美元的基础设施成本之内。",
  "Assumed: 30 dollars, within 5 to 300, at 6.6 yuan.":
    "假设：30 美元，在 5 至 300 之内，按 6.6 元折算。",
  "Assumed: a third of the cost on paper, like the time.": "假设：纸质成本的三分之一，与时间一样。",
  "Assumed: one point, within 0.5 to 2.0, on the core enterprise's own 5.2 %.":
    "假设：在核心企业自身的 5.2% 上加一个百分点，在 0.5 至 2.0 之内。",
  "China social financing cost index, end of 2017 (webapp.feheadline.com): bank acceptances 5.19 %, bank loans 6.6 %.":
    "中国社会融资成本指数，2017 年末（webapp.feheadline.com）：银行承兑汇票 5.19%，银行贷款 6.6%。",
  "20 basis points: revenue over financed amount of CSCC, a large Chinese platform, is at most 22 (prospectus, 2024).":
    "20 个基点：中国大型平台中企云链的收入除以融资额至多 22（招股说明书，2024）。",
  "Assumed: 20 nodes at 60,000 dollars a year, and 5 million to build, over five years, at 6.6 yuan.":
    "假设：20 个节点，每年每个 60,000 美元，建设费用 500 万，分五年，按 6.6 元折算。",
  "Assumed for a young network: fixed cost of about 0.17 per 100 of face.":
    "为年轻的网络假设：每 100 票面的固定成本约 0.17。",
  "A large platform spreads it over fifty times as much.": "大型平台分摊的规模是其五十倍。",
  "Assumed: about half of what the ledger takes.": "假设：约为账本成本的一半。",
  "Assumed as on the ledger: 20 basis points of the financed amount.":
    "假设与账本相同：融资额的 20 个基点。",
  "Assumed: two fifths of the ledger's, for one installation in place of a node at every bank.":
    "假设：账本的五分之二，因为只有一处安装，而不是每家银行一个节点。",
  "The usual advance of factors is 80 %, for builders 70 % and for public debtors 90 % (springboardfundingpartners.com, US).":
    "保理商通常的融资比例为 80%，建筑商 70%，公共部门债务人 90%（springboardfundingpartners.com，美国）。",
  "Taken for China.": "取用于中国。",
  "The whole face less the discount (treasurytoday.com, on Digital Guangdong 2019).":
    "全部票面减去贴现利息（treasurytoday.com，关于 2019 年的数字广东）。",
  "Assumed: lending on the receivables of small firms has recourse to them; no share is published.":
    "假设：以小企业应收账款作贷款，对其有追索权；没有公布份额。",
  "Assumed: whoever buys an undertaking of the core enterprise bears its failure.":
    "假设：买下核心企业付款承诺者承担其违约。",
  "Assumed: usual office hours, no midday break; no data used.":
    "假设：通常的办公时间，无午休；没有使用数据。",
  "General Office of the State Council, arrangement of holidays for 2018 (30 November 2017) and, for January to April, 2019 (4 December 2018).":
    "国务院办公厅，2018 年放假安排（2017 年 11 月 30 日），2019 年 1 月至 4 月的（2018 年 12 月 4 日）。",
  "The weekends worked in exchange are left out.": "调休上班的周末不计入。",
  "China 2025, three tiers": "中国 2025，三层",
  "As China 2018, with the rates, holidays and rules of 2025: bank loans to small firms at 3.48 %, and State Council Decree 802, which has large firms pay small ones within 60 days from June 2025.":
    "同中国 2018，但采用 2025 年的利率、节假日和规则：小企业银行贷款为 3.48%；国务院令第 802 号要求大企业自 2025 年 6 月起在 60 天内付款给小企业。",
  "That is below the six months to which the rules of June 2025 hold electronic vouchers, so a payable runs no longer than the invoice behind it.":
    "这短于 2025 年 6 月规则对电子凭证所限的六个月，因此凭证的期限不超过其背后的发票。",
  "The decree binds large firms; the model has one distribution of terms for every tier.":
    "该条例约束大企业；模型中各层级的账期是同一分布。",
  "How deeper tiers' rates fell, and how far lateness did, is not published: assumed.":
    "更深各层的利率下降了多少、逾期减少了多少，没有公布：是假设的。",
  "Costs are as in China 2018, so that only what changed differs.":
    "成本同中国 2018，因此只有变化了的部分不同。",
  "Average terms of 76 days in 2024 (Coface China Payment Survey 2025), spread as in China 2018, with whatever is longer brought down to 60 days: State Council Decree 802, from June 2025, for large firms that buy from small ones.":
    "2024 年平均账期 76 天（科法斯 2025 年中国付款调查），离散程度同中国 2018，更长的一律降到 60 天：国务院令第 802 号，自 2025 年 6 月起，适用于向小企业采购的大企业。",
  "Taken as if all obeyed, and for all tiers.": "视为人人遵守，且适用于各层级。",
  "Assumed: a step dearer than its bank, as a factor would be.":
    "假设：比其银行贵一档，如保理商那样。",
  "Just over a third of invoices in China overdue in 2024 (Atradius).":
    "2024 年中国三分之一多一点的发票逾期（Atradius）。",
  "Surveys differ: Coface counts longer delays, of fewer firms.":
    "各调查不同：科法斯统计的企业更少、逾期更长。",
  "Buyers of all sizes.": "各种规模的买方。",
  "Assumed: a step dearer than what a financier asks of this tier.":
    "假设：比融资方对这一层的要价贵一档。",
  "A mean of 65 days when late, 2024 (Coface China Payment Survey 2025).":
    "逾期时均值 65 天，2024 年（科法斯 2025 年中国付款调查）。",
  "Assumed, below the 41 to 45 % refused of SMEs' requests for trade finance worldwide (Asian Development Bank surveys, 2019 and 2025), since lending to small firms was pushed.":
    "假设，低于全球中小企业贸易融资申请被拒的 41 至 45%（亚洲开发银行 2019 和 2025 年调查），因为对小企业的贷款受到推动。",
  "Assumed, between tiers 1 and 3; no refusals by tier are published.":
    "假设，在第 1 层与第 3 层之间；没有按层级公布拒绝率。",
  "Assumed: fewer than the four of five reported around 2018.":
    "假设：少于 2018 年前后所报道的五分之四。",
  "Average rate on new loans to small and micro firms in June 2025: 3.48 % (Xinhua).":
    "2025 年 6 月小微企业新发放贷款平均利率：3.48%（新华社）。",
  "Assumed: dearer than tier 1 as before, at the lower level of 2025.":
    "假设：与以前一样比第 1 层更贵，但处于 2025 年较低的水平。",
  "Within 5 to 12 %.": "在 5 至 12% 之内。",
  "Within 8 to 18 %.": "在 8 至 18% 之内。",
  "Assumed, the low end of 0.3 to 1 %: kind to the paper path.":
    "假设，取 0.3 至 1% 的低端：对纸质流程有利。",
  "Assumed: near the short money market rates of 2025.": "假设：接近 2025 年短期货币市场利率。",
  "Assumed: 0.6 of a point, within 0.3 to 1.0, on an assumed 2.8 % for the core enterprise itself.":
    "假设：在核心企业自身假设的 2.8% 上加 0.6 个百分点，在 0.3 至 1.0 之内。",
  "General Office of the State Council, arrangement of holidays for 2025 (12 November 2024); early 2026 by the rule in the same notice.":
    "国务院办公厅，2025 年放假安排（2024 年 11 月 12 日）；2026 年初按同一通知的规则。",
};
