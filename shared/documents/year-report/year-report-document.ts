import { yearReport } from './year-report';
import type { Block, DocumentContent } from '#shared/documents/block';
import type { Books } from '#shared/documents/payment-tables/books';
import { reportDocument } from '#shared/documents/payment-tables/report-document';

/** The closing report of a year as pages, with room for the hands of who made it and who approved it. */
export const yearReportDocument = (books: Books, year: number): DocumentContent => reportDocument(yearReport(books, year), [signatures]);

const signatures: Block = { kind: 'signatures', parties: ['Sestavil(a)', 'Schválil(a)'].map((heading) => ({ side: null, heading, name: [], title: [] })) };
