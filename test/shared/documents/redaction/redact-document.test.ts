import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentContent, Run, Text } from '#shared/documents/block';
import { composeDocument } from '#shared/documents/compose';
import { redactDocument } from '#shared/documents/redaction/redact-document';
import { redactionChoices } from '#shared/documents/redaction/redaction-choices';
import type { Redaction } from '#shared/domain/register/redaction';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { plain } from '#test/support/document-text';
import { content } from '#test/typesetting/content';

const composed = composeDocument(aCase(), 'agreement-with-annexes');
const field = (name: string): Redaction => ({ kind: 'field', field: name });
const textually = (text: string): Redaction => ({ kind: 'text', text });
const whole = (document: DocumentContent): string => JSON.stringify(document).replaceAll('\u00a0', ' ');

/** What is left of one paragraph. */
function left(runs: Text, ...redactions: readonly Redaction[]): Text {
  const block = redactDocument(content([{ kind: 'paragraph', text: runs, align: 'left' }]), redactions).document.parts[0]?.blocks[0];
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  return block.text;
}
const bar: Run = { text: 'začerněno', redacted: true };

describe('a text that is taken out', () => {
  test('leaves a mark that does not tell its length', () => {
    expect(left([{ text: 'Kontakt: Jan Novák, a Ing. Anna Marie Nováková Dlouhá.' }], textually('Jan Novák'), textually('Ing. Anna Marie Nováková Dlouhá'))).toEqual([{ text: 'Kontakt: ' }, bar, { text: ', a ' }, bar, { text: '.' }]);
  });

  test('is found across runs, of which nothing is left', () => {
    expect(left([{ text: 'vyřizuje Jan ' }, { text: 'No', strong: true, field: 'x' }, { text: 'vák osobně' }], textually('Jan Novák'))).toEqual([{ text: 'vyřizuje ' }, bar, { text: ' osobně' }]);
  });

  test('is found with non-breaking spaces, in capitals, and with figures in other groups', () => {
    expect(plain(left([{ text: 'JAN\u00a0NOVÁK, 585508111 i 585\u00a0508\u00a0111' }], textually('Jan Novák'), textually('585 508 111')))).toBe('začerněno, začerněno i začerněno');
  });

  test('as an account is found however it is written', () => {
    expect(plain(left([{ text: 'účet 19-2000145399/0800, 19 - 2000145399 / 0800, IBAN CZ65 0800 0000 1920 0014 5399, CZ6508000000192000145399' }], textually('19-2000145399/0800')))).toBe('účet začerněno, začerněno, IBAN začerněno, začerněno');
  });

  test('is taken out as whole words only', () => {
    expect(plain(left([{ text: 'Novákova ulice, Novák, Anovák, 12345, 1234' }], textually('Novák'), textually('1234')))).toBe('Novákova ulice, začerněno, Anovák, 12345, začerněno');
  });

  test('may hold signs that mean something to a pattern', () => {
    expect(plain(left([{ text: 'piš na a+b@x.cz (nebo a+bXx.cz)' }], textually('a+b@x.cz')))).toBe('piš na začerněno (nebo a+bXx.cz)');
  });

  test('is one mark where two such texts overlap', () => {
    expect(left([{ text: 'Ing. Jan Novák' }], textually('Ing. Jan'), textually('Jan Novák'))).toEqual([bar]);
  });
});

test('where nothing is taken out, a document stays as it is but for its signature fields', () => {
  expect(whole(redactDocument(composed, []).document)).toBe(whole(composed).replaceAll(/"side":"(?:coordinator|region)"/gu, '"side":null'));
});

test('a datum goes wherever it shows: in its clause, in the running head, in bookmarks and in what the file says of itself', () => {
  const number: Run = { text: 'SON/OSOV/163/23', field: 'region.number' };
  const document = content([{ kind: 'paragraph', text: [{ text: 'Podle smlouvy SON/OSOV/163/23 a ' }, number], align: 'left' }], {
    title: 'Smlouva SON/OSOV/163/23',
    subject: 'SON/OSOV/163/23',
    keywords: ['KPBI', 'SON/OSOV/163/23'],
    author: 'Kraj SON/OSOV/163/23',
    header: { left: 'Smlouva SON/OSOV/163/23', right: [number] },
  });
  const bookmarked = { ...document, parts: document.parts.map((part) => ({ ...part, bookmark: 'Smlouva SON/OSOV/163/23', head: { header: document.header, draft: false } })) };
  const { document: redacted, words } = redactDocument(bookmarked, [field('region.number')]);
  expect([whole(redacted).includes('SON/OSOV'), words('Smlouva SON/OSOV/163/23.pdf')]).toEqual([false, 'Smlouva začerněno.pdf']);
});

test('a short datum does not take common words with it', () => {
  expect(plain(left([{ text: '2', field: 'counterparts.region' }, { text: ' vyhotovení po 2 stranách' }], field('counterparts.region')))).toBe('začerněno vyhotovení po 2 stranách');
});

test('only the name below the signature goes where that is chosen', () => {
  const name = anAgreement().region.overrides.representativeName ?? '';
  const { document } = redactDocument(composed, [{ kind: 'signature', of: 'coordinator' }]);
  const signatures = document.parts.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'signatures');
  expect(signatures?.kind === 'signatures' ? signatures.parties.map((party) => [party.side, plain(party.name).replaceAll('\u00a0', ' ')]) : []).toEqual([
    [null, 'začerněno'],
    [null, name],
  ]);
});

describe('what is proposed', () => {
  const choices = redactionChoices(aCase(), composed);

  test('are data of the people who mediate first, then who acts for the parties, their accounts and signatures', () => {
    expect(choices.map(({ label, personal }) => `${label}${personal ? ' *' : ''}`)).toEqual([
      'jméno krajského koordinátora Kraje Vysočina *',
      'telefon krajského koordinátora Kraje Vysočina *',
      'e-mail krajského koordinátora Kraje Vysočina *',
      'jméno krajského koordinátora Olomouckého kraje *',
      'telefon krajského koordinátora Olomouckého kraje *',
      'e-mail krajského koordinátora Olomouckého kraje *',
      'jméno zástupce Kraje Vysočina',
      'jméno zástupce Kraje Vysočina v 7. pádě',
      'číslo účtu Kraje Vysočina',
      'jméno zástupce Olomouckého kraje',
      'jméno zástupce Olomouckého kraje v 7. pádě',
      'číslo účtu Olomouckého kraje',
      'jméno pod podpisem Kraje Vysočina',
      'jméno pod podpisem Olomouckého kraje',
    ]);
  });

  test('takes out what it says', () => {
    for (const { redaction, text } of choices.filter(({ redaction: { kind } }) => kind !== 'signature')) {
      expect(whole(composed)).toContain(text);
      expect(whole(redactDocument(composed, [redaction]).document)).not.toContain(text);
    }
  });

  test('finds addresses and telephone numbers in a wording', () => {
    const free = { id: 'kontakty', title: 'Kontakty', text: 'Hlášení přijímá Petr, petr.novy@kraj.cz, +420 601 602 603; nejvýše 100 000 000 Kč.' };
    const agreement = aCase(anAgreement({ freeAnnexes: [free] }));
    const found = redactionChoices(agreement, composeDocument(agreement, 'agreement-with-annexes')).filter(({ label }) => label.endsWith('v textu'));
    expect(found.map(({ text }) => text)).toEqual(['petr.novy@kraj.cz', '+420 601 602 603']);
  });
});

test('whatever is taken out of whatever text, it is not there any more', () => {
  const words = fc.array(fc.stringMatching(/^[a-zá-ž]{1,6}$/u), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(words, words, words, fc.integer({ min: 0, max: 40 }), (before, secret, after, cut) => {
      const text = [...before, ...secret, ...after].join('\u00a0');
      const runs = [{ text: text.slice(0, cut) }, { text: text.slice(cut), strong: true }];
      const result = ` ${plain(left(runs, textually(secret.join(' '))))} `.replaceAll('\u00a0', ' ');
      expect(result).not.toContain(` ${secret.join(' ')} `);
    }),
  );
});
