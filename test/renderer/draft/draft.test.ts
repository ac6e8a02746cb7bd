import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redo, setValue, settle, startDraft, textAt, typeText, undo, type Draft } from '#data/draft/draft';
import { amount, line, wholeNumber } from '#data/draft/readings';
import { addRow, moveRow, removeRow } from '#data/draft/rows';
import type { Halere } from '#shared/domain/money';

type Content = {
  readonly number: string | null;
  readonly amount: Halere | null;
  readonly years: number;
  readonly due: { readonly kind: 'after'; readonly days: number | null } | { readonly kind: 'fixed' };
  readonly rows: readonly { readonly item: string | null }[];
};

const content: Content = { number: null, amount: null, years: 5, due: { kind: 'after', days: 30 }, rows: [{ item: 'a' }, { item: 'b' }, { item: 'c' }] };
const start = () => startDraft<Content>({ content, unparsed: {} });
const optional = { ...amount, blank: null };
const required = { ...wholeNumber(1, 30), blank: undefined };
const typeAmount = (draft: Draft<Content>, text: string, at = 0) => typeText(draft, 'amount', text, optional, at);
const typeNumber = (draft: Draft<Content>, text: string, at = 0) => typeText(draft, 'number', text, { ...line, blank: null }, at);

describe('typing into a draft', () => {
  it('puts what it understands into the content and keeps showing the text as typed', () => {
    const draft = typeAmount(start(), '60 tis.');
    expect([draft.present, textAt(draft, 'amount', amount.format)]).toEqual([{ content: { ...content, amount: 6_000_000 }, unparsed: {} }, '60 tis.']);
  });

  it('shows the value our way once the field is left', () => {
    expect(textAt(settle(typeAmount(start(), '60 tis.'), 'amount'), 'amount', amount.format)).toBe('60\u00a0000');
  });

  it('keeps a text it does not understand aside and empties the datum, so that no page shows the old value', () => {
    const draft = typeAmount(typeAmount(start(), '60000'), '60000x');
    expect(draft.present).toEqual({ content: { ...content, amount: null }, unparsed: { amount: '60000x' } });
  });

  it('lets the last value stand where a datum may not be empty', () => {
    const draft = typeText(start(), 'years', '', required, 0);
    expect(draft.present).toEqual({ content, unparsed: { years: '' } });
  });

  it('forgets the text kept aside as soon as the field is understood or emptied', () => {
    const broken = typeAmount(start(), 'x');
    expect([typeAmount(broken, '1').present.unparsed, typeAmount(broken, ' ').present.unparsed]).toEqual([{}, {}]);
  });

  it('drops a text kept aside below a value that is chosen anew', () => {
    const broken = typeText(start(), 'due.days', 'deset', { ...wholeNumber(1, 365), blank: null }, 0);
    expect(setValue(broken, 'due', { kind: 'fixed' }, 0).present).toEqual({ content: { ...content, due: { kind: 'fixed' } }, unparsed: {} });
  });
});

describe('undo', () => {
  it('takes back quick typing in one field as one step and a pause as two', () => {
    const quick = typeNumber(typeNumber(start(), 'a', 0), 'ab', 500);
    const slow = typeNumber(quick, 'abc', 5000);
    expect([undo(slow).present.content.number, undo(undo(slow)).present.content.number]).toEqual(['ab', null]);
  });

  it('does not join changes of different fields', () => {
    const draft = typeAmount(typeNumber(start(), 'a', 0), '1', 10);
    expect(undo(draft).present.content).toEqual({ ...content, number: 'a' });
  });

  it('brings back a text that was not understood', () => {
    const draft = typeAmount(typeAmount(start(), '12x', 0), '12', 5000);
    expect(undo(draft).present.unparsed).toEqual({ amount: '12x' });
  });

  it('takes back any row of changes to the very beginning and makes them again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('number', 'amount'), fc.string(), fc.nat(3000))), (edits) => {
        const end = edits.reduce((draft, [field, text, at]) => (field === 'number' ? typeNumber(draft, text, at) : typeAmount(draft, text, at)), start());
        const undone = Array.from(end.past).reduce<Draft<Content>>(undo, end);
        const redone = Array.from(end.past).reduce<Draft<Content>>(redo, undone);
        expect([undone.present, redone.present]).toEqual([{ content, unparsed: {} }, end.present]);
      }),
    );
  });
});

describe('rows', () => {
  const withText = () => typeText(start(), 'rows.1.item', '\u0001', { ...line, blank: null }, 0);

  it('moves a text that was not understood together with its row', () => {
    const draft = moveRow(withText(), 'rows', 1, 0, 0);
    expect(draft.present).toEqual({ content: { ...content, rows: [{ item: null }, { item: 'a' }, { item: 'c' }] }, unparsed: { 'rows.0.item': '\u0001' } });
  });

  it('removes a row with its texts and moves up those behind it', () => {
    expect([removeRow(withText(), 'rows', 0, 0).present.unparsed, removeRow(withText(), 'rows', 1, 0).present.unparsed]).toEqual([{ 'rows.0.item': '\u0001' }, {}]);
  });

  it('makes every added row a step of its own', () => {
    const draft = addRow(addRow(start(), 'rows', { item: 'd' }, 0), 'rows', { item: 'e' }, 1);
    expect(undo(draft).present.content.rows.map(({ item }) => item)).toEqual(['a', 'b', 'c', 'd']);
  });
});
