import { describe, expect, it } from 'vitest';
import type { Run } from '#shared/documents/block';
import type { AgreementContent } from '#shared/domain/agreement';
import type { Phrase } from '#shared/templates/phrase';
import { always } from '#shared/templates/condition';
import { given, heading, is, paragraphOf, phrase, refer, strong, variable, variant } from '#shared/templates/write';
import { composedFrom } from './a-template';

/** The runs of a paragraph of this wording. */
function runsOf(text: Phrase, when = always, content: Partial<AgreementContent> = {}): readonly Run[] {
  const [block] = composedFrom([paragraphOf('p', 'left', variant(when, text))], content);
  return block?.kind === 'paragraph' ? block.text : [];
}

const civil = is('legal-basis', 'civil-code');
const fieldsOf = (runs: readonly Run[]) => runs.map(({ text, field }) => [text, field ?? null]);

describe('the field behind a piece of wording', () => {
  it('is that of the datum itself', () => {
    expect(fieldsOf(runsOf(phrase`${variable('payment.variable-symbol')}`))).toEqual([['2024071', 'payment.variableSymbol']]);
  });

  it('is that of the first datum for the words around it', () => {
    const runs = runsOf(phrase`Symbol ${variable('payment.variable-symbol')} a ${variable('counterparts.region')}.`);
    expect(fieldsOf(runs)).toEqual([['Symbol ', 'payment.variableSymbol'], ['2024071', 'payment.variableSymbol'], [' a ', 'payment.variableSymbol'], ['1', 'counterparts.region'], ['.', 'payment.variableSymbol']]);
  });

  it('is that of the criterion for words shown under a condition', () => {
    const runs = runsOf(phrase`Obecně${given(civil, ' a občansky')} ${variable('payment.variable-symbol')}`);
    expect(fieldsOf(runs)[1]).toEqual([' a občansky', 'legalBasis']);
  });

  it('is that of the criterion for a whole wording chosen by it', () => {
    expect(fieldsOf(runsOf(phrase`Občansky ${variable('payment.variable-symbol')}.`, civil))).toEqual([['Občansky ', 'legalBasis'], ['2024071', 'payment.variableSymbol'], ['.', 'legalBasis']]);
  });

  it('is none where nothing of it depends on data', () => {
    expect(fieldsOf(runsOf(phrase`Vždy.`))).toEqual([['Vždy.', null]]);
  });
});

describe('a phrase', () => {
  it('keeps what is emphasised', () => {
    expect(runsOf(phrase`Slovo ${strong('důležité')}.`)).toEqual([{ text: 'Slovo ' }, { text: 'důležité', strong: true }, { text: '.' }]);
  });

  it('holds no empty runs', () => {
    expect(runsOf(phrase`${variable('background.commission-resolution')}`, always, { background: { commissionResolution: 'č. 7', commissionDate: null, earlierArrangement: null } })).toEqual([{ text: 'č. 7', field: 'background.commissionResolution' }]);
  });

  it('marks a variable nobody knows as a gap', () => {
    expect(runsOf(phrase`${variable('no.such')}`)).toMatchObject([{ gap: true, field: 'wording' }]);
  });

  it('of a heading refers like any other', () => {
    expect(composedFrom([heading('h', phrase`Podle ${refer('none')}`)])).toMatchObject([{ id: 'h', text: [{ text: 'Podle ' }, { gap: true }] }]);
  });
});
