import { findAgreement } from '#core/agreements/change-agreement';
import { checksumsOf } from '#core/exports/checksums';
import { documentFiles } from '#core/exports/document-files';
import type { FolderFile } from '#core/exports/folder-file';
import { paperFiles } from '#core/exports/paper-files';
import type { Ledger } from '#core/ledger';
import type { PackedFile, Ports } from '#core/ports';
import { caseOfAgreement } from '#shared/documents/case-of';
import { portableFileName } from '#shared/documents/file-name';
import { historyPage } from '#shared/documents/folder/history-page';
import { folderTitle, overviewPage } from '#shared/documents/folder/overview-page';
import { readMe } from '#shared/documents/folder/read-me';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { amendmentsOf } from '#shared/domain/amendments';
import { lifeOf } from '#shared/domain/life/life';

/**
 * A whole agreement with its amendments as one archive that a person can read without the product. Paths in it are of plain letters, so that they
 * survive every program that unpacks archives; the overview tells what attachments were called.
 */
export async function exportFolder(ports: Ports, id: AgreementId): Promise<{ readonly fileName: string; readonly content: Uint8Array }> {
  const ledger = await ports.ledger.read();
  const agreement = findAgreement(ledger, id);
  const title = folderTitle(caseOfAgreement(ledger, agreement));
  const amendments = agreement.content.amendment === null ? amendmentsOf(ledger.agreements, agreement.id) : [];
  const files: PackedFile[] = [{ path: 'CTIMNE.txt', content: readMe(title, ports.clock.today()) }, ...(await filesOf(ports, ledger, agreement))];
  for (const amendment of amendments) files.push(...inFolder(`dodatky/dodatek-${amendment.content.amendment?.number ?? 0}`, await filesOf(ports, ledger, amendment)));
  const all = [...files, { path: 'kontrolni-soucty.txt', content: checksumsOf(ports.archives, files) }];
  return { fileName: portableFileName(`${title}.zip`), content: ports.archives.zip(all) };
}

const inFolder = (folder: string, files: readonly PackedFile[]): readonly PackedFile[] => files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));

/** What is kept of one agreement or one amendment. */
async function filesOf(ports: Ports, ledger: Ledger, agreement: Agreement): Promise<readonly PackedFile[]> {
  const agreementCase = caseOfAgreement(ledger, agreement);
  const kept = [...(await documentFiles(ports, ledger, agreement)), ...(await paperFiles(ports, ledger, agreement)), ...dataFiles(ledger, agreement)];
  const today = ports.clock.today();
  const life = lifeOf(agreement, { amendments: ledger.agreements, today });
  const history: FolderFile = { path: 'historie.html', about: 'kdy, kdo a co změnil', content: historyPage(agreement, agreementCase) };
  const overview = overviewPage({ agreement, agreementCase, life, files: [history, ...kept], exportedOn: today });
  return [{ path: 'prehled.html', content: overview }, history, ...kept].map(({ path, content }) => ({ path, content }));
}

function dataFiles(ledger: Ledger, agreement: Agreement): readonly FolderFile[] {
  const parties = ledger.parties.filter(({ id }) => id === agreement.content.coordinator.partyId || id === agreement.content.region.partyId);
  return [
    { path: 'data/smlouva.json', about: 'všechny údaje v datové podobě', content: json(agreement) },
    { path: 'data/strany.json', about: 'údaje smluvních stran v datové podobě', content: json(parties) },
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
