import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { bankAccountSchema, ibanOf } from '#shared/domain/bank-account';
import { symbolSchema } from '#shared/domain/contact-details';
import { paymentAmountSchema } from '#shared/domain/money';
import { writePain001 } from '#shared/formats/payment-orders/pain-001';
import { anOrder, anyOrder, aTransfer } from '#test/shared/formats/payment-builder';

const schema = join(import.meta.dirname, '../../fixtures/iso20022/pain.001.001.03.xsd');

/** What libxml2 says against texts by the schema of ISO 20022. */
async function faultsOf(texts: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: texts.map((contents, index) => ({ fileName: `${index}.xml`, contents })), schema: [{ fileName: 'pain.001.001.03.xsd', contents: await readFile(schema, 'utf8') }] });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The texts of all elements of a name, read without what writes them. */
const textsIn = (xml: string, name: string): readonly string[] => Array.from(xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'gu')), ([, text = '']) => text);

const halereIn = (text: string): number => {
  const [whole = '', cents = ''] = text.split('.');
  return Number(whole + cents);
};

describe('a credit transfer initiation', () => {
  test('holds one payment with all its transfers', () => {
    const transfers = [
      aTransfer({ specificSymbol: symbolSchema.parse('18'), constantSymbol: '0558' }),
      aTransfer({ creditor: 'Městys Žďár & syn „N“', creditorAccount: bankAccountSchema.parse('19-19/7990'), amount: paymentAmountSchema.parse(5), variableSymbol: null, message: null }),
    ];
    expect(writePain001(anOrder({ transfers }))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03">
  <CstmrCdtTrfInitn>
    <GrpHdr>
      <MsgId>PP-2024-1</MsgId>
      <CreDtTm>2024-03-27T23:30:00Z</CreDtTm>
      <NbOfTxs>2</NbOfTxs>
      <CtrlSum>60000.05</CtrlSum>
      <InitgPty>
        <Nm>Olomoucky kraj</Nm>
      </InitgPty>
    </GrpHdr>
    <PmtInf>
      <PmtInfId>PP-2024-1</PmtInfId>
      <PmtMtd>TRF</PmtMtd>
      <NbOfTxs>2</NbOfTxs>
      <CtrlSum>60000.05</CtrlSum>
      <ReqdExctnDt>2024-03-28</ReqdExctnDt>
      <Dbtr>
        <Nm>Olomoucky kraj</Nm>
      </Dbtr>
      <DbtrAcct>
        <Id>
          <IBAN>CZ6907101781240000004159</IBAN>
        </Id>
        <Ccy>CZK</Ccy>
      </DbtrAcct>
      <DbtrAgt>
        <FinInstnId>
          <BIC>CNBACZPP</BIC>
        </FinInstnId>
      </DbtrAgt>
      <CdtTrfTxInf>
        <PmtId>
          <InstrId>1</InstrId>
          <EndToEndId>/VS2024071/SS18/KS0558</EndToEndId>
        </PmtId>
        <Amt>
          <InstdAmt Ccy="CZK">60000.00</InstdAmt>
        </Amt>
        <CdtrAgt>
          <FinInstnId>
            <BIC>GIBACZPX</BIC>
          </FinInstnId>
        </CdtrAgt>
        <Cdtr>
          <Nm>Kraj Vysocina</Nm>
        </Cdtr>
        <CdtrAcct>
          <Id>
            <IBAN>CZ6508000000192000145399</IBAN>
          </Id>
        </CdtrAcct>
        <RmtInf>
          <Ustrd>Prispevek KPBI 2024</Ustrd>
        </RmtInf>
      </CdtTrfTxInf>
      <CdtTrfTxInf>
        <PmtId>
          <InstrId>2</InstrId>
          <EndToEndId>NOTPROVIDED</EndToEndId>
        </PmtId>
        <Amt>
          <InstdAmt Ccy="CZK">0.05</InstdAmt>
        </Amt>
        <Cdtr>
          <Nm>Mestys Zdar syn 'N'</Nm>
        </Cdtr>
        <CdtrAcct>
          <Id>
            <IBAN>${ibanOf(bankAccountSchema.parse('19-19/7990'))}</IBAN>
          </Id>
        </CdtrAcct>
      </CdtTrfTxInf>
    </PmtInf>
  </CstmrCdtTrfInitn>
</Document>
`);
  });

  test('of a bank without a known identifier says that none is given', () => {
    expect(writePain001(anOrder({ debtorAccount: bankAccountSchema.parse('19-19/7990') })).replace(/\s+/gu, '')).toContain('<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt>');
  });

  test.each([
    ['//RK-27//2020/', 'RK-27/2020'],
    ['a\u00a0|\u00a0b', 'a b'],
    [`${'a'.repeat(139)}/b`.slice(0, 140), 'a'.repeat(139)],
  ])('says %s as %s', (message, expected) => {
    expect(textsIn(writePain001(anOrder({ transfers: [aTransfer({ message })] })), 'Ustrd')).toEqual([expected]);
  });

  test('without anything that can be written has no name and no message', () => {
    const xml = writePain001(anOrder({ transfers: [aTransfer({ creditor: '漢字', message: '漢字' })] }));
    expect([textsIn(xml, 'Nm').at(-1), xml.includes('RmtInf')]).toEqual(['NOTPROVIDED', false]);
  });
});

describe('any order', () => {
  const orders = fc.sample(anyOrder, { numRuns: 200, seed: 20240327 });

  test('is valid by the schema', async () => {
    expect(await faultsOf(orders.map(writePain001))).toEqual([]);
  });

  test('and the schema would refuse one without its sums, or with too long a reference', async () => {
    const xml = writePain001(anOrder());
    expect((await faultsOf([xml.replace('<NbOfTxs>1</NbOfTxs>', ''), xml.replace('/VS2024071', '/VS'.repeat(12))])).length).toBeGreaterThanOrEqual(2);
  });

  test('has the accounts, amounts and symbols of its transfers, and their count and sum', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const xml = writePain001(order);
        const { transfers, debtorAccount } = order;
        expect(textsIn(xml, 'IBAN')).toEqual([debtorAccount, ...transfers.map(({ creditorAccount }) => creditorAccount)].map(ibanOf));
        expect(textsIn(xml, 'InstdAmt').map(halereIn)).toEqual(transfers.map(({ amount }) => amount));
        expect(textsIn(xml, 'CtrlSum').map(halereIn)).toEqual(Array.from({ length: 2 }, () => transfers.reduce<number>((sum, { amount }) => sum + amount, 0)));
        expect(textsIn(xml, 'NbOfTxs')).toEqual(Array.from({ length: 2 }, () => String(transfers.length)));
        expect(textsIn(xml, 'EndToEndId').map((text) => ['VS', 'SS', 'KS'].map((name) => new RegExp(`/${name}(\\d+)`, 'u').exec(text)?.[1] ?? null))).toEqual(transfers.map(({ variableSymbol, specificSymbol, constantSymbol }) => [variableSymbol, specificSymbol, constantSymbol]));
      }),
    );
  });

  test('holds only characters every bank takes, and no text longer than it may be', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const xml = writePain001(order).replaceAll('&apos;', "'");
        const [names, messages, references] = ['Nm', 'Ustrd', 'EndToEndId'].map((name) => textsIn(xml, name));
        expect([...(names ?? []), ...(messages ?? [])].filter((text) => !/^(?!\/)(?!.*\/\/)[0-9A-Za-z/\-?:().,'+ ]+(?<!\/)$/u.test(text))).toEqual([]);
        expect([names?.some((text) => text.length > 70), messages?.some((text) => text.length > 140), references?.some((text) => text.length > 35)]).toEqual([false, false, false]);
      }),
    );
  });
});
