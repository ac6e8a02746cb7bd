import type { Ledger } from '#core/ledger';
import type { Ports } from '#core/ports';
import { portableFileName } from '#shared/documents/file-name';
import type { Books } from '#shared/documents/payment-tables/books';
import { contributionsReport } from '#shared/documents/payment-tables/contributions-report';
import { reportWorkbook } from '#shared/documents/payment-tables/report-workbook';
import { yearReport, yearReportTitle } from '#shared/documents/year-report/year-report';
import { yearReportDocument } from '#shared/documents/year-report/year-report-document';
import { formatDate } from '#shared/domain/plain-date';

type MadeFile = { readonly fileName: string; readonly content: Uint8Array };

/**
 * The closing report of a year: PDF to sign and to file, XLSX to count with.
 * @throws Failure `unprintable-characters` for pages
 */
export async function yearReportFile(ports: Ports, year: number, format: 'pdf' | 'xlsx'): Promise<MadeFile> {
  const books = await booksOf(ports);
  const fileName = portableFileName(`${yearReportTitle(books, year)}.${format}`);
  if (format === 'pdf') return { fileName, content: (await ports.typeset(yearReportDocument(books, year), ports.clock.now())).pdf };
  return { fileName, content: await ports.spreadsheets.writeWorkbook(reportWorkbook(yearReport(books, year), ports.clock.now())) };
}

/** All contributions and payments as an XLSX file. */
export async function contributionsFile(ports: Ports): Promise<MadeFile> {
  const books = await booksOf(ports);
  const report = contributionsReport(books);
  const fileName = portableFileName(`${report.title} ${formatDate(books.today).replaceAll('\u00a0', ' ')}.xlsx`);
  return { fileName, content: await ports.spreadsheets.writeWorkbook(reportWorkbook(report, ports.clock.now())) };
}

async function booksOf({ ledger, clock }: Ports): Promise<Books> {
  const { agreements, parties, bookkeeping, office }: Ledger = await ledger.read();
  return { partyId: office.content.partyId, agreements, parties, bookkeeping, today: clock.today() };
}
