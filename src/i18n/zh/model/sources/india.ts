/** Title, note and sources of the preset of India, by their English in `sims/scenario/presets`. */
export const INDIA: Readonly<Record<string, string>> = {
  "India, TReDS exchange": "印度，TReDS 交易平台",
  "Rates, prices, funded share and settlement of India's Trade Receivables Discounting System, a central platform: compare arm C (paper and platform: arms T,C), and a shared ledger with it (C,L).":
    "印度中心化平台 TReDS（应收账款贴现系统）的利率、价格、获融资份额和结算：比较方案 C（纸质与平台：方案 T,C），以及与之并列的共享账本（C,L）。",
  "An auction among financiers is told as a quick decision and a rate; the model asks financiers one after the other.":
    "融资方之间的拍卖表示为一次快速决定和一个利率；模型是逐家询问融资方的。",
  "Arms C and L share their times and rates, so that a ledger here does what the platform does, and passes payables down besides.":
    "方案 C 与 L 的时间和利率相同，因此这里的账本做平台所做的事，另外还把凭证向下流转。",
  "How Indian buyers approve, confirm and pay, and what deeper tiers are refused, is not published in a form to use: as in China 2018, and marked.":
    "印度买方如何审批、确权和付款，更深各层如何被拒，没有以可用的形式公布：同中国 2018，并已标明。",
  "Dollars at 75 rupees.": "美元按 75 卢比折算。",
  "Mean of 217,000 rupees: 17,080 crore over 7.87 lakh invoices financed in 2020-21 (Reserve Bank of India, as quoted in the press, December 2021).":
    "均值 217,000 卢比：2020-21 年度融资 78.7 万张发票、共 1,708 亿卢比（印度储备银行，经媒体转引，2021 年 12 月）。",
  "Assumed: half of an invoice pays for what the supplier buys itself; plausible from 0.2 to 0.8.":
    "假设：发票金额的一半用于支付供应商自己的采购；0.2 至 0.8 都属合理。",
  "Assumed, within the 30 to 90 days that most buyers demand (Klapper, World Bank WPS3593).":
    "假设，在多数买方要求的 30 至 90 天之内（Klapper，世界银行 WPS3593）。",
  "The law allows 45 to small suppliers (MSMED Act 2006, section 15) and is not always kept.":
    "法律对小供应商规定 45 天（MSMED Act 2006，第 15 条），并非总被遵守。",
  "Convention of rupee loans: actual/365.": "卢比贷款惯例：实际天数/365。",
  "Assumed: 2 to 6 hours of the supplier's own work at 150 rupees an hour.":
    "假设：供应商自身工作 2 至 6 小时，每小时 150 卢比。",
  "Assumed, between its bank and an informal lender.": "假设，在其银行与非正规贷款人之间。",
  "Informal lenders 26 to 35 % a year (invoicemart.com, one of the exchanges).":
    "非正规贷款人每年 26 至 35%（invoicemart.com，交易平台之一）。",
  "As the core enterprise: 47 % of business-to-business invoices in Western Europe are paid late (Atradius Payment Practices Barometer, 2025), as no survey of India was found.":
    "与核心企业相同：西欧 47% 的企业间发票逾期支付（Atradius Payment Practices Barometer，2025），因为没有找到印度的调查。",
  "Assumed: a mean of 30 days, as no survey of India was found.":
    "假设：均值 30 天，因为没有找到印度的调查。",
  "Assumed as in China 2018; no data for India were found.":
    "假设同中国 2018；没有找到印度的数据。",
  "The high end.": "取高端。",
  "47 % of business-to-business invoices in Western Europe are paid late (Atradius Payment Practices Barometer, 2025), as no survey of India was found.":
    "西欧 47% 的企业间发票逾期支付（Atradius Payment Practices Barometer，2025），因为没有找到印度的调查。",
  "On the exchange the buyer's bank is debited at maturity.":
    "在交易平台上，到期时从买方银行扣款。",
  "At 75 rupees; a survey of US firms.": "按 75 卢比折算；对美国企业的调查。",
  "SMEs' requests for trade finance refused: 45 % in 2019, 56 % in 2016 (Asian Development Bank surveys; banks worldwide, not India alone).":
    "中小企业的贸易融资申请被拒：2019 年 45%，2016 年 56%（亚洲开发银行调查；全球银行，不限于印度）。",
  "Assumed: four of five, as small firms of deep tiers report elsewhere.":
    "假设：五分之四，如别处深层级小企业所报告。",
  "Assumed: a repeat draw-down costs a bank about 3,000 rupees in all, a third of the hours' price elsewhere.":
    "假设：一次重复提款使银行共付出约 3,000 卢比，工时价格为别处的三分之一。",
  "Assumed for an SME; no figure for India was found.": "为中小企业假设；没有找到印度的数字。",
  "Discounting without recourse 12 to 18 %, with recourse 8 to 14 % (weedoo.in, on discounting in India): the middle of the first, as banks bear the loss in the model.":
    "无追索权贴现 12 至 18%，有追索权 8 至 14%（weedoo.in，关于印度的贴现）：取前者的中间值，因为模型中由银行承担损失。",
  "Assumed: dearer than tier 1, cheaper than informal credit.":
    "假设：比第 1 层贵，比非正规信贷便宜。",
  "Assumed, the low end of the 0.5 to 3.0 % of UK factors.":
    "假设，取英国保理商 0.5 至 3.0% 的低端。",
  "Assumed: a bank's short funding in rupees.": "假设：银行的短期卢比资金。",
  "Assumed, middling: not all lenders of a supplier bid on an exchange.":
    "假设，取中：并非供应商的所有贷款方都在交易平台上出价。",
  "A few working days to join (finnovaadvisory.com, on TReDS).":
    "加入需要几个工作日（finnovaadvisory.com，关于 TReDS）。",
  "Taken for the ledger too.": "也取用于账本。",
  "Assumed: registering once with the exchange serves every financier on it.":
    "假设：在交易平台登记一次，即对其上的每家融资方有效。",
  "Money on the working day after the bid is accepted (Reserve Bank of India, as quoted in the press, December 2021).":
    "出价被接受后的下一个工作日到款（印度储备银行，经媒体转引，2021 年 12 月）。",
  "Assumed: about 350 rupees a draw-down for check and decision.":
    "假设：每次提款的审核和决定约 350 卢比。",
  "Assumed: 30 dollars, within 5 to 300, at 75 rupees.":
    "假设：30 美元，在 5 至 300 之内，按 75 卢比折算。",
  "Assumed: nothing, as it takes no time.": "假设：没有成本，因为不花时间。",
  "8 % for the strongest buyers, the low end of 8 to 16 % on TReDS (weedoo.in), and one point more.":
    "最强的买方为 8%，即 TReDS 上 8 至 16% 的低端（weedoo.in），再加一个百分点。",
  "Assumed, within 20 to 50 basis points of the financed amount.":
    "假设，在融资额的 20 至 50 个基点之内。",
  "Assumed: 0.17 per 100 of the network's face, as in China 2018.":
    "假设：每 100 全网票面 0.17，同中国 2018。",
  "Assumed: 1,000 crore a year, a young network; TReDS as a whole financed 17,080 crore in 2020-21.":
    "假设：每年 100 亿卢比，一个年轻的网络；TReDS 整体在 2020-21 年度融资 1,708 亿卢比。",
  "Assumed as on the ledger.": "假设与账本相同。",
  "Assumed: two fifths of the ledger's, as in China 2018.": "假设：账本的五分之二，同中国 2018。",
  "Advances of 70 to 90 % of an invoice (weedoo.in, on discounting in India): the middle.":
    "融资比例为发票的 70 至 90%（weedoo.in，关于印度的贴现）：取中间值。",
  "The whole invoice less the discount is paid out.": "整张发票减去贴现利息后全部付出。",
  "Assumed: none, as the rate taken is that of discounting without recourse.":
    "假设：没有，因为所取利率是无追索权贴现的利率。",
  "Without recourse 12 to 18 %, with recourse 8 to 14 % (weedoo.in, on discounting in India): the middles are four points apart.":
    "无追索权 12 至 18%，有追索权 8 至 14%（weedoo.in，关于印度的贴现）：两者中间值相差四个百分点。",
  "Assumed: Republic Day, Holi, Good Friday, Independence Day, Gandhi Jayanti, Diwali and Christmas, on their days of 2018, a year that began on a Monday.":
    "假设：共和国日、洒红节、耶稣受难日、独立日、甘地诞辰、排灯节和圣诞节，取 2018 年的日期，该年始于星期一。",
  "States differ.": "各邦不同。",
};
