/** Words of the classroom, of the reference process and of the presets of claims, by their English in `sims/scenario/presets`. */
export const OTHERS: Readonly<Record<string, string>> = {
  Classroom: "课堂",
  "Round, invented numbers to be worked out on the board: every day and every hour works, every duration is constant, every invoice is 100,000 at 60 days, and suppliers are known to their banks.":
    "为在黑板上计算而虚构的整数：每天每小时都工作，每段时长都是常数，每张发票 100,000、账期 60 天，供应商都已是其银行的客户。",
  "All banks, suppliers and documents are on the ledger (adoption 1), so every invoice takes the ledger's path; lower the adoption to see what is left.":
    "所有银行、供应商和单据都在账本上（采用率 1），因此每张发票都走账本流程；把采用率调低，看看还剩下什么。",
  "Assumed: a round figure, no published one is used.": "假设：一个整数，没有采用公布的数字。",
  "Reference process": "参考流程",
  "A yardstick for speed and for other simulators, not a picture of any market: everything works round the clock, money costs nothing, and nothing is on a ledger.":
    "用来衡量速度、并与其他模拟程序对照的标尺，不是任何市场的写照：一切昼夜不停，资金没有成本，什么都不在账本上。",
  "Claim: eTradeConnect, Hong Kong": "说法：香港贸易联动（eTradeConnect）",
  "Trade documents of established clients on a ledger that banks share.":
    "老客户的贸易单据放在各银行共享的账本上。",
  "What banks do with them, and how long that takes, is as in China 2018: no other account was found.":
    "银行如何处理、需要多久，同中国 2018：没有找到其他说明。",
  "Assumed: the claim is about the core enterprise's own suppliers.":
    "假设：该说法针对核心企业自己的供应商。",
  "Assumed: convention of Hong Kong dollar loans, actual/365.":
    "假设：港元贷款惯例，实际天数/365。",
  "Assumed: a loan for trade is asked of one's own bank.": "假设：贸易贷款向自己的银行申请。",
  "Assumed: the claim speaks of invoices in the system, so all are.":
    "假设：该说法针对系统中的发票，因此全都在内。",
  "Claim: the central bank's platform in the Bay Area": "说法：央行的湾区平台",
  "Receivables financed over the People's Bank of China's trade finance ledger, with the rates and times of China 2018.":
    "经中国人民银行贸易金融账本融资的应收账款，利率和时间同中国 2018。",
  "Claim: freight invoices of Walmart Canada": "说法：沃尔玛加拿大的运费发票",
  "A shipper and 70 carriers who agree on every trip's data on a ledger.":
    "一家托运人和 70 家承运人在账本上就每趟运输的数据达成一致。",
  "One world holds 2,000 of its half a million loads a year.":
    "一个世界包含其每年五十万趟运输中的 2,000 趟。",
  "Approval and clearing times are as measured in Europe.": "审批和处理时间为欧洲实测值。",
  "Assumed: a sample of about 500,000 loads a year.": "假设：每年约 500,000 趟运输的一个样本。",
  "About 70 carriers (case of Lacity and Van Hoek).":
    "约 70 家承运人（Lacity 和 Van Hoek 的案例）。",
  "70 % of freight invoices were disputed before (case of Lacity and Van Hoek).":
    "此前 70% 的运费发票有争议（Lacity 和 Van Hoek 的案例）。",
  "Claim: share funded on TReDS": "说法：TReDS 上获融资的份额",
  "India's exchange with five bidders for every invoice, each of whom may refuse as banks refuse large firms elsewhere, since it is the buyer's credit that they look at.":
    "印度的交易平台，每张发票有五家出价者，各自都可能像别处银行拒绝大企业那样拒绝，因为它们看的是买方的信用。",
  "Assumed: an auction asks all five banks.": "假设：拍卖询问全部五家银行。",
  "Requests of large firms for trade finance refused: 40 % (Asian Development Bank survey, 2025, banks worldwide).":
    "大企业的贸易融资申请被拒：40%（亚洲开发银行调查，2025，全球银行）。",
  "Assumed: bids come at once; no time passes from one to the next.":
    "假设：出价立即到来；从一家到下一家不花时间。",
  "Claim: a bank's own platform": "说法：一家银行自己的平台",
  "Confirmed payables on the platform of one large bank, in the China of 2018.":
    "一家大银行平台上的已确权应付凭证，在 2018 年的中国。",
  "Claim: a bank without staff or ledger": "说法：没有人员也没有账本的银行",
  "A bank that knows its clients from the data of a market place and decides by machine, at any hour.":
    "一家凭电商平台数据了解客户、随时由机器决定的银行。",
  "Nobody confirms anything, and there is no ledger.": "没有人确权，也没有账本。",
  "Compare arm D.": "请比较方案 D。",
  "Assumed: one bank is asked.": "假设：向一家银行申请。",
  "Assumed: no buyer is asked to confirm a debt.": "假设：没有买方被要求确权。",
  "Assumed: an account of the process has neither staff nor committee in it.":
    "假设：关于该流程的说明中既无人员也无审批会。",
  "One second to decide (Bloomberg and others on MYbank).":
    "一秒钟决定（彭博社等关于网商银行的报道）。",
  "Assumed: the market place has the data; there is nothing to hand in.":
    "假设：电商平台已有数据；没有什么要提交。",
  "Assumed: money goes to an account in the same house.": "假设：款项进入同一机构内的账户。",
  "Assumed: clients are known from the market place.": "假设：客户凭电商平台已为银行所知。",
  "Claim: invoice automation": "说法：发票自动化",
  "China 2018, whose times of approval come from the survey that makes the claim.":
    "中国 2018，其审批时间就来自提出该说法的调查。",
  "Assumed: the claim compares firms with and without automation.":
    "假设：该说法比较有自动化与没有自动化的企业。",
  "Claim: invoice automation, measured approvals": "说法：发票自动化，实测审批时间",
  "Europe, whose times of approval on paper were measured at a university.":
    "欧洲，其纸质审批时间在一所大学测得。",
  "Claim: days sales outstanding, all late": "说法：应收账款周转天数，全部逾期",
  "China 2018 with the terms and delays of 2024 and without any finance, so that an invoice's age when its money comes is what the survey calls days sales outstanding.":
    "中国 2018，采用 2024 年的账期和逾期，没有任何融资，因此款项到账时发票的账龄就是该调查所说的应收账款周转天数。",
  "A mean of 76 days, Coface China Payment Survey 2025, figures of 2024.":
    "均值 76 天，科法斯 2025 年中国付款调查，2024 年的数字。",
  "Spread as in China 2018.": "离散程度同中国 2018。",
  "Assumed: no finance, since the claim is about when buyers pay.":
    "假设：没有融资，因为该说法关乎买方何时付款。",
  "Assumed: the survey's sum of terms and delay takes every invoice to be late.":
    "假设：该调查把账期与逾期相加，即视每张发票都逾期。",
  "Claim: days sales outstanding, some late": "说法：应收账款周转天数，部分逾期",
  "47 % of invoices in Western Europe are paid late (Atradius, 2025).":
    "西欧 47% 的发票逾期支付（Atradius，2025）。",
  "Claim: working capital that reverse factoring frees": "说法：反向保理释放的营运资金",
  "Europe, as measured, with every supplier and bank on one platform.":
    "欧洲，实测，每家供应商和银行都在同一平台上。",
  "Compare arms T and C.": "请比较方案 T 与 C。",
};
