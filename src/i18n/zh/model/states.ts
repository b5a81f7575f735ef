/** What each state of the statecharts is, by its sentence in `sims/machines`. */
export const STATE_SENTENCES: Readonly<Record<string, string>> = {
  // supplier
  "Goods are delivered; the invoice is being written.": "货物已交付；正在开具发票。",
  "The obligor is checking the invoice.": "欠款方正在核对发票。",
  "Waiting for the debt to be confirmed, or issued as a payable on the ledger.":
    "等待债务确权，或在账本上开立为应付凭证。",
  "Holds the payable; the ledger is locking it for one bank.":
    "持有凭证；账本正在为一家银行锁定它。",
  "Collects the documents for the bank.": "收集提交银行的材料。",
  "A bank has the file.": "材料已在银行手中。",
  "The file came back incomplete and is being corrected.": "材料因不齐被退回，正在补正。",
  "Refused; prepares the file for the next bank.": "被拒绝；为下一家银行准备材料。",
  "No bank finances the invoice; a dearer lender bridges until it is paid.":
    "没有银行为发票融资；由更贵的出借人过桥到付款为止。",
  "Waits for the obligor to pay, unfinanced or charged back.":
    "等待欠款方付款，未获融资或融资已被追回。",
  "A bank's money is in the account; a reserve, or recourse, may be to come.":
    "银行款项已到账；以后可能还有保留款，或被追索。",
  "All that is paid of the invoice has come.": "发票能收到的款项已全部收到。",
  "The obligor has defaulted; part of the claim may be recovered.":
    "欠款方已违约；债权或可收回一部分。",
  "Nothing more will be paid.": "不会再有付款。",
  // core enterprise
  "No invoice yet.": "尚无发票。",
  "Invoice, order and receipt are compared and approved.": "比对发票、订单和收货单并审批。",
  "The invoice does not match; somebody clears it up.": "发票不符；有人在澄清。",
  "The debt is accepted and waits for its due date.": "债务已获认可，等待到期日。",
  "Treasury decides whether to confirm the debt to a bank.": "资金部门决定是否向银行确权。",
  "The debt is being turned into a payable of the core enterprise on the ledger.":
    "债务正在账本上转为核心企业的应付凭证。",
  "Due, but a supplier that owes it waits until it has been paid itself.":
    "已到期，但欠款的供应商要等自己先收到款。",
  "To be paid; leaves with the next payment run.": "待付；随下一次付款批次付出。",
  "Due, and the core enterprise pays late.": "已到期，而核心企业逾期付款。",
  "Paid in full.": "已全额付清。",
  "A payable of the core enterprise has taken the place of the supplier's debt.":
    "核心企业的应付凭证已取代供应商的债务。",
  "Insolvent, so that its creditors file with the estate; or never paid, and written off.":
    "资不抵债，债权人向破产财产申报债权；或从未支付而被核销。",
  // bank
  "No application at hand.": "手头没有申请。",
  "The supplier is new to this bank and is being identified.":
    "供应商是这家银行的新客户，正在做身份识别。",
  "The file waits for an officer, first come, first served.": "材料等候经办员，先到先办。",
  "An officer checks the documents.": "经办员正在审核材料。",
  "Sent back for correction.": "已退回补正。",
  "Verifies the debt, searches the registry, writes the credit paper.":
    "核实债权、查询登记系统、撰写授信报告。",
  "Waits for the next sitting of the credit committee.": "等待下一次审批会。",
  "Decides under the core enterprise's line; the lock replaces verification.":
    "在核心企业额度下决定；锁定取代核实。",
  "Approved, but the line for the core enterprise is exhausted: waits in turn.":
    "已获批，但核心企业的额度已用尽：按次序等待。",
  "Contract, assignment and transfer of the money.": "签约、转让债权并划款。",
  "The bank holds the receivable.": "银行持有应收账款。",
  "Paid to the supplier's old account; the bank waits for it to be passed on.":
    "款项付到了供应商的旧账户；银行等待其转交。",
  "Books the collection, releases the reserve and closes the file.":
    "将收款入账、释放保留款并结案。",
  "Collected, or charged back; closed.": "已收回，或已追索扣回；结案。",
  "The loss is booked, and filed with the estate if there is one.":
    "损失已入账；若有破产财产则已申报债权。",
  "The application ended without a decision.": "申请未作决定即告结束。",
  // ledger
  "No payable on the ledger.": "账本上没有凭证。",
  "The tier above does not hold the payable yet.": "上一层尚未持有凭证。",
  "The payable is being issued, or a part of it split off and passed down.":
    "凭证正在开立，或正拆出一部分向下流转。",
  "The supplier's first payable: identity, certificate, contract.":
    "供应商的首张凭证：身份、数字证书、合同。",
  "Issue or transfer is submitted and waits for its commit.": "开立或转让已提交，等待确认。",
  "Issued: everybody sees the same debt once.": "已开立：人人看到的是同一笔、唯一的债务。",
  "The lock for one bank waits for its commit.": "为一家银行所做的锁定等待确认。",
  "Locked: no second bank can finance it.": "已锁定：没有第二家银行能为它融资。",
  "Assigned to the bank that has paid the supplier.": "已转让给付款给供应商的银行。",
  "The operator has closed: nobody finances it, and it will be settled by hand.":
    "运营方已停业：没有人为它融资，将由人工结算。",
  "Due, and not assigned: waits for the core enterprise to pay.":
    "已到期而未转让：等待核心企业付款。",
  "Paid once, and struck off.": "已付一次，并予注销。",
  "Not issued in time; the debt stays on paper.": "未能及时开立；债务仍为纸质。",
  "The core enterprise defaulted before it was paid, or never paid it.":
    "核心企业在付款之前违约，或从未支付。",
  // fraudster
  "Nobody cheats.": "没有人欺诈。",
  "An invoice without goods, made like the genuine one, waits for approval.":
    "一张没有货物、仿照真实发票制作的发票等待审批。",
  "The invented invoice looks approved and goes to the bank.": "虚构的发票看似已审批，送往银行。",
  "Has a bank's money, and hands the same invoice to further banks.":
    "已得到一家银行的款项，又把同一张发票交给更多银行。",
  "Has money for what nobody will pay, from one bank or more.":
    "凭没有人会支付的发票，从一家或多家银行得到了款项。",
  "The data of order and delivery show that there are no goods.": "订单和收货数据显示并无货物。",
  "Every further bank has found the earlier financing.": "后续每家银行都查到了先前的融资。",
  "The genuine invoice is settled; what was lent on the false one is mostly lost.":
    "真实发票已结清；凭虚假发票放出的款项大多损失。",
};
