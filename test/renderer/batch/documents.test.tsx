import { fireEvent, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveGroups, archiveOf } from '#data/files/archive';
import type { AppClient } from '#shared/api/api';
import { createTestApplication, createTestClient } from '#test/support/application';
import { aDesktop } from '#test/support/desktop';
import { named } from './named';
import { openWindow } from '../window/open-window';

async function twoDrafts(client: AppClient = createTestClient()): Promise<AppClient> {
  await client.agreements.create({ regionId: 'CZ072' });
  await client.agreements.create({ regionId: 'CZ042' });
  return client;
}

async function openDocuments(client: AppClient) {
  const opened = await openWindow('/smlouvy/dokumenty', client);
  await screen.findByRole('heading', { name: 'Dokumenty hromadně' });
  return opened;
}

describe('documents of many agreements', () => {
  test('are made of the rows that were chosen in the list', async () => {
    const { user } = await openWindow('/smlouvy', await twoDrafts());
    const [, first] = await screen.findAllByRole('row');
    if (first === undefined) throw new Error('the list is empty');
    first.focus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Dokumenty hromadně…' }));
    expect([await screen.findByRole('button', { name: named('Vytvořit 1 dokument') }), screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ústecký kraj' }).checked]).toEqual([expect.anything(), true]);
  });

  test('show the first name as the pattern is written, words put in by a click', async () => {
    const { user } = await openDocuments(await twoDrafts());
    expect(await screen.findByText('Ústecký kraj – Smlouva s přílohami.pdf')).toBeDefined();
    const pattern = screen.getByRole('textbox', { name: 'Vzor názvu' });
    await user.clear(pattern);
    await user.type(pattern, 'KPBI ');
    await user.click(screen.getByRole('button', { name: 'Vložit: kraj' }));
    expect(await screen.findByText('KPBI Ústecký kraj.pdf')).toBeDefined();
  });

  test('warn of a word the pattern cannot fill in', async () => {
    await openDocuments(await twoDrafts());
    fireEvent.change(await screen.findByRole('textbox', { name: 'Vzor názvu' }), { target: { value: '{kraj} {hejtman}' } });
    expect(await screen.findByText(/Vzor obsahuje údaj, který aplikace nezná: \{hejtman\}/u)).toBeDefined();
  });

  test('come as one archive in a browser', async () => {
    const { user } = await openDocuments(await twoDrafts());
    await user.click(await screen.findByRole('button', { name: named('Vytvořit 2 dokumenty') }));
    expect(await screen.findByText('Vytvořeny 2 dokumenty.')).toBeDefined();
    expect(screen.getByText(/Archiv Dokumenty smluv KPBI 15. 1. 2024.zip najdete mezi staženými soubory/u)).toBeDefined();
  });

  test('are written into a chosen folder on the desktop, which can be opened', async () => {
    const [written, shown] = [new Array<string>(), new Array<string>()];
    const desktop = aDesktop({
      chooseTarget: async () => 'S:\\Smlouvy',
      saveInto: async (folder, name, bytes) => {
        written.push(`${name} ${new TextDecoder().decode(bytes.subarray(0, 5))}`);
        return `${folder}\\${name}`;
      },
      showFile: async (path) => void shown.push(path),
    });
    const { user } = await openDocuments(await twoDrafts(createTestApplication({ desktop }).client));
    await user.click(await screen.findByRole('button', { name: named('Vytvořit 2 dokumenty') }));
    await user.click(await screen.findByRole('button', { name: 'Otevřít složku' }));
    await waitFor(() => {
      expect([written, shown]).toEqual([['Ústecký kraj – Smlouva s přílohami.pdf %PDF-', 'Zlínský kraj – Smlouva s přílohami.pdf %PDF-'], ['S:\\Smlouvy\\Ústecký kraj – Smlouva s přílohami.pdf']]);
    });
  });

  test('are Word files where these are wanted, papers too', async () => {
    const written = new Array<string>();
    const desktop = aDesktop({
      chooseTarget: async () => 'S:\\Smlouvy',
      saveInto: async (folder, name, bytes) => {
        written.push(`${name} ${Object.keys(unzipSync(bytes)).includes('word/document.xml')}`);
        return `${folder}\\${name}`;
      },
    });
    const { user } = await openDocuments(await twoDrafts(createTestApplication({ desktop }).client));
    await user.click(await screen.findByRole('checkbox', { name: 'Důvodová zpráva' }));
    await user.click(screen.getByRole('radio', { name: 'Word (DOCX)' }));
    await user.click(screen.getByRole('button', { name: named('Vytvořit 4 dokumenty') }));
    await screen.findByText('Vytvořeny 4 dokumenty.');
    expect(written).toEqual(['Ústecký kraj – Smlouva s přílohami.docx true', 'Ústecký kraj – Důvodová zpráva.docx true', 'Zlínský kraj – Smlouva s přílohami.docx true', 'Zlínský kraj – Důvodová zpráva.docx true']);
  });

  test('are saved as an archive on the desktop, or told not to have been', async () => {
    const answers = [null, 'S:\\kpbi.zip'];
    const desktop = aDesktop({ saveFile: async () => answers.shift() ?? null });
    const { user } = await openDocuments(await twoDrafts(createTestApplication({ desktop }).client));
    await user.click(await screen.findByRole('radio', { name: 'do jednoho archivu ZIP' }));
    await user.click(screen.getByRole('button', { name: named('Vytvořit 2 dokumenty') }));
    await screen.findByText(/Archiv Dokumenty smluv KPBI 15. 1. 2024.zip nebyl uložen/u);
    expect(screen.getByText('Vytvořeno 0 dokumentů z 2.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Vytvořit další' }));
    await user.click(await screen.findByRole('radio', { name: 'do jednoho archivu ZIP' }));
    await user.click(screen.getByRole('button', { name: named('Vytvořit 2 dokumenty') }));
    expect(await screen.findByText(/S:\\kpbi\.zip/u)).toBeDefined();
  });

  test('that cannot be made are named, and the others are made', async () => {
    const real = await twoDrafts();
    const client: AppClient = {
      ...real,
      documents: {
        ...real.documents,
        render: async (input) => (input.id === (await firstId(real)) ? { ok: false, error: { code: 'unprintable-characters', characters: [{ character: '漢', codePoint: 'U+6F22', field: null, excerpt: 'Kraj 漢' }] } } : real.documents.render(input)),
      },
    };
    const { user } = await openDocuments(client);
    await user.click(await screen.findByRole('button', { name: named('Vytvořit 2 dokumenty') }));
    await screen.findByText('Vytvořen 1 dokument z 2.');
    expect(screen.getByText(/^Zlínský kraj – Smlouva s přílohami.pdf: Dokument nelze vytvořit/u)).toBeDefined();
  });
});

const firstId = async (client: AppClient) => {
  const agreements = await client.agreements.list({});
  return agreements.ok ? agreements.value[0]?.id : undefined;
};

describe('an archive', () => {
  test('holds every file under its Czech name, byte by byte', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    expect(unzipSync(archiveOf([{ fileName: 'Ústecký kraj – č. 1.pdf', bytes }]))).toEqual({ 'Ústecký kraj – č. 1.pdf': bytes });
  });

  test('that would be too large becomes several within the size, which hold the same files in the same order', () => {
    const file = fc.record({ fileName: fc.constantFrom('ž', 'Ústecký kraj – č. 1.pdf'), bytes: fc.uint8Array({ maxLength: 2000 }) });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 20 }), (files) => {
        const groups = archiveGroups(files, 3000);
        const within = groups.every((group) => group.length === 1 || archiveOf(group.map((each, index) => ({ ...each, fileName: `${each.fileName}${index}` }))).length <= 3000);
        expect([groups.flat(), groups.some((group) => group.length === 0), within]).toEqual([files, false, true]);
      }),
    );
  });
});
