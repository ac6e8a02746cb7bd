import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { bindChoice, bindRequiredText, bindRows, bindText } from '#data/draft/bindings';
import type { StoredRecord } from '#data/draft/draft';
import { amount, bankAccount, date, line, wholeNumber } from '#data/draft/readings';
import { createDraftSession, type DraftSession } from '#data/draft/session';
import type { BankAccount } from '#shared/domain/bank-account';
import type { Halere } from '#shared/domain/money';
import type { PlainDate } from '#shared/domain/plain-date';
import { AmountField } from '#ui/fields/amount-field';
import { ReadOnlyFields } from '#ui/fields/binding';
import { RadioField } from '#ui/fields/choice-field';
import { DateField } from '#ui/fields/date-field';
import { FieldErrorsProvider } from '#ui/fields/field-errors';
import { NumberField } from '#ui/fields/number-field';
import { RowsField } from '#ui/fields/rows-field';
import { TextField } from '#ui/fields/text-field';

type Content = {
  readonly account: BankAccount | null;
  readonly amount: Halere | null;
  readonly day: PlainDate | null;
  readonly years: number;
  readonly role: 'payer' | 'payee';
  readonly rows: readonly { readonly item: string | null }[];
};

const empty: Content = { account: null, amount: null, day: null, years: 5, role: 'payer', rows: [{ item: 'a' }, { item: 'b' }] };

function show(fields: (session: DraftSession<Content>) => ReactNode) {
  const record: StoredRecord<Content> = { revision: 0, content: empty, unparsed: {} };
  const session = createDraftSession(record, { save: async (change) => ({ ok: true, value: { ...change, revision: change.revision + 1 } }), load: async () => ({ ok: true, value: record }) });
  render(<FluentProvider theme={webLightTheme}>{fields(session)}</FluentProvider>);
  return { session, content: () => session.draft().present.content, user: userEvent.setup() };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('a field', () => {
  test('keeps what is typed while it is edited and shows the value our way afterwards', async () => {
    const { user } = show((session) => <AmountField field={bindText(session, 'amount', amount)} label="Částka" />);
    await user.type(box('Částka'), '60 tis.');
    const typing = box('Částka').value;
    await user.tab();
    expect([typing, box('Částka').value]).toEqual(['60 tis.', '60\u00a0000']);
  });

  test('says how it understood an amount', async () => {
    const { user } = show((session) => <AmountField field={bindText(session, 'amount', amount)} label="Částka" />);
    await user.type(box('Částka'), '1,5 mil');
    expect(screen.getByText('Rozumím jako 1 500 000 Kč')).toBeTruthy();
  });

  test('says the day of the week and a holiday', async () => {
    const { user } = show((session) => <DateField field={bindText(session, 'day', date)} label="Den" />);
    await user.type(box('Den'), '28.10.24');
    expect(screen.getByText('pondělí 28. října 2024, svátek')).toBeTruthy();
  });

  test('does not scold a half-written number, only one that was left', async () => {
    const { user } = show((session) => <TextField field={bindText(session, 'account', bankAccount)} label="Účet" />);
    await user.type(box('Účet'), '12345/01');
    const early = screen.queryByText(/Účet napište/u);
    await user.tab();
    expect([early, screen.queryByText(/Účet napište/u)?.textContent]).toEqual([null, expect.stringContaining('IBAN')]);
  });

  test('is tied to the sentence about what is wrong with it', async () => {
    const { user } = show((session) => <TextField field={bindText(session, 'account', bankAccount)} label="Účet" />);
    await user.type(box('Účet'), 'x');
    await user.tab();
    const described = (box('Účet').getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    expect([box('Účet').getAttribute('aria-invalid'), described.join(' ')]).toEqual(['true', expect.stringContaining('Účet napište')]);
  });

  test('shows an error of its path that only the form knows', () => {
    show((session) => (
      <FieldErrorsProvider value={new Map([['account', 'Písmo tento znak nemá.']])}>
        <TextField field={bindText(session, 'account', bankAccount)} label="Účet" />
      </FieldErrorsProvider>
    ));
    expect(screen.getByText('Písmo tento znak nemá.')).toBeTruthy();
  });

  test('keeps the last value of a number that may not be empty', async () => {
    const { user, content } = show((session) => <NumberField field={bindRequiredText(session, 'years', wholeNumber(1, 30))} label="Let" />);
    await user.clear(box('Let'));
    await user.tab();
    expect([content().years, screen.queryByText(/nesmí zůstat prázdný/u) !== null]).toEqual([5, true]);
  });

  test('takes ten thousand characters and loses none', async () => {
    const { user, session } = show((all) => <TextField field={bindText(all, 'rows.0.item', line)} label="Text" />);
    const long = 'á'.repeat(10_000);
    await user.click(box('Text'));
    await user.clear(box('Text'));
    await user.paste(long);
    await user.tab();
    expect([session.draft().present.unparsed['rows.0.item'], box('Text').value, screen.queryByText(/příliš dlouhý/u) !== null]).toEqual([long, long, true]);
  });

  test('can be read and not written where the form says so', async () => {
    const { user, content } = show((session) => (
      <ReadOnlyFields value>
        <AmountField field={bindText(session, 'amount', amount)} label="Částka" />
        <RadioField field={bindChoice(session, 'role')} label="Role" options={[{ value: 'payer', name: 'plátce' }, { value: 'payee', name: 'příjemce' }]} />
      </ReadOnlyFields>
    ));
    await user.type(box('Částka'), '5');
    await user.click(screen.getByRole('radio', { name: 'příjemce' }));
    expect(content()).toEqual(empty);
  });
});

describe('a list of rows', () => {
  const list = (session: DraftSession<Content>) => (
    <RowsField field={bindRows(session, 'rows', () => ({ item: null }))} label="Položky" rowName={(index) => `${index + 1}. položka`} addName="Přidat">
      {(index) => <TextField field={bindText(session, `rows.${index}.item`, line)} label={`Text ${index + 1}`} />}
    </RowsField>
  );
  const items = (content: Content) => content.rows.map(({ item }) => item);

  test('adds, moves and removes', async () => {
    const { user, content } = show(list);
    await user.click(screen.getByRole('button', { name: 'Přidat' }));
    await user.type(box('Text 3'), 'c');
    await user.click(screen.getByRole('button', { name: 'Posunout výš: 3. položka' }));
    const moved = items(content());
    await user.click(screen.getByRole('button', { name: 'Odebrat: 1. položka' }));
    expect([moved, items(content())]).toEqual([['a', 'c', 'b'], ['c', 'b']]);
  });
});
