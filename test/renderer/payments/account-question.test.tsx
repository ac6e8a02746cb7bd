import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AccountQuestion } from '#features/payments/statements/account-question';
import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import { account } from '#test/shared/payments/matching/builders';

const columns: CsvColumns = { layout: 'castka|datum', meanings: [{ heading: 'Datum', meaning: 'booked-on' }] };
const table = { headings: ['Datum', 'Částka'], samples: [], columns, isCertain: true };
const accounts = [account('19-2000145399/0800'), account('1265098001/5500')];

function asked(among: typeof accounts): readonly CsvColumns[] {
  const answers: CsvColumns[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <AccountQuestion table={table} accounts={among} onColumns={(answer) => answers.push(answer)} />
    </FluentProvider>,
  );
  return answers;
}

test('the account of a table is chosen by one press, and kept with what its columns mean', async () => {
  const answers = asked(accounts);
  await userEvent.click(screen.getByRole('button', { name: '1265098001/5500' }));
  expect(answers).toEqual([{ ...columns, account: accounts[1] }]);
});

test('an office without any account is told where to write one', () => {
  asked([]);
  expect(screen.getByText(/Doplňte účet u svého úřadu/u)).toBeTruthy();
});
