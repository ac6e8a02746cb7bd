/** Elements of a statement that something is read from, or that lead there. */
export const wantedElements: ReadonlySet<string> = new Set(
  [
    'Document BkToCstmrStmt GrpHdr MsgPgntn Stmt StmtPgntn PgNb LastPgInd Id ElctrncSeqNb LglSeqNb FrToDt FrDtTm ToDtTm',
    'Acct IBAN Othr Ccy Nm Ownr Svcr Pty Agt FinInstnId BIC BICFI ClrSysMmbId MmbId',
    'Bal Tp CdOrPrtry Cd Prtry Amt CdtDbtInd Dt DtTm TxsSummry TtlNtries TtlCdtNtries TtlDbtNtries NbOfNtries Sum',
    'Ntry NtryRef RvslInd Sts BookgDt ValDt AcctSvcrRef AddtlNtryInf NtryDtls Btch NbOfTxs',
    'TxDtls Refs EndToEndId TxId Ref AmtDtls InstdAmt TxAmt CntrValAmt Chrgs AddtlTxInf',
    'RltdPties Dbtr DbtrAcct UltmtDbtr Cdtr CdtrAcct UltmtCdtr RltdAgts DbtrAgt CdtrAgt RmtInf Ustrd Strd CdtrRefInf AddtlRmtInf',
  ].flatMap((names) => names.split(' ')),
);
