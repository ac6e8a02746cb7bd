import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadingRequest } from '#data/statements/messages';
import { concluded } from '#test/support/concluded';
import { createTestClient } from '#test/support/application';
import { anAnswer } from '#test/support/register-answer';
import { aboFile, aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';
import { openWindow } from '../window/open-window';

// jsdom has no workers: what was given to one to read is all that is looked at.
const given: ReadingRequest[] = [];
class IdleWorker {
  postMessage(request: ReadingRequest): void {
    given.push(request);
  }
  terminate(): void {
    return undefined;
  }
}
beforeEach(() => {
  given.length = 0;
  vi.stubGlobal('Worker', IdleWorker);
});
afterEach(() => vi.unstubAllGlobals());

const file = (name: string, content: string | Uint8Array) => new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
const drop = (...files: readonly File[]) => fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } });
const camt = '<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt/></Document>';
const table = 'Účet;1265098001/5500\nDatum;Částka;VS\n8.3.2024;60 000,00;2024001\n';
const abo = aboFile(aHeader(), anEntry());

const statements = [
  ['GPC', () => file('vypis.gpc', abo)],
  ['ABO under a name of its own', () => file('VYPIS_0310.txt', abo)],
  ['CAMT.053', () => file('vypis.xml', camt)],
  ['a table', () => file('pohyby.csv', table)],
  ['what is no statement but says it is', () => file('vypis.gpc', '%PDF-1.7')],
] as const;

async function openAt(path: (id: string) => string) {
  const client = createTestClient();
  const id = await concluded(client);
  return { ...(await openWindow(path(id), client)), id };
}

describe('a statement dropped onto another page', () => {
  test.each(statements)('leads to where statements are read and is read there: %s', async (_, made) => {
    const { address } = await openAt(() => '/');
    const dropped = made();
    drop(dropped);
    await waitFor(() => expect(given.map(({ file: read }) => read.name)).toEqual([dropped.name]));
    expect(address()).toBe('/platby/vypisy');
  });

  test('is not taken for an answer on the page of the register', async () => {
    const { address } = await openAt((id) => `/smlouvy/${id}/registr`);
    await screen.findByRole('region', { name: 'Odpověď registru' });
    drop(file('vypis.xml', camt));
    await waitFor(() => expect(address()).toBe('/platby/vypisy'));
  });
});

describe('on the page of statements', () => {
  test('an answer of the register leads to its agreement', async () => {
    const { address, id } = await openAt(() => '/platby/vypisy');
    await screen.findByRole('button', { name: 'Načíst výpis…' });
    drop(file('odpoved_1098765432.xml', anAnswer({ number: 'KPBI/12/2024' })));
    await waitFor(() => expect(address()).toBe(`/smlouvy/${id}/registr`));
    expect(given).toEqual([]);
  });

  test.each(['vypis.xml', 'vypis.txt'])('what nobody knows is read as a statement, which tells what is wrong with it: %s', async (name) => {
    const { address } = await openAt(() => '/platby/vypisy');
    await screen.findByRole('button', { name: 'Načíst výpis…' });
    drop(file(name, '<a/>'));
    await waitFor(() => expect(given.map(({ file: read }) => read.name)).toEqual([name]));
    expect(address()).toBe('/platby/vypisy');
  });
});

test('a file that is no statement leads nowhere', async () => {
  const { address } = await openAt(() => '/');
  drop(file('obrazek.png', '\u0089PNG\r\n'), file('dopis.txt', 'Vážená paní, posíláme Vám dopis.\nS pozdravem'));
  await new Promise((done) => setTimeout(done, 200));
  expect([address(), given]).toEqual(['/', []]);
});
