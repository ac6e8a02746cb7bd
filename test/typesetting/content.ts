import type { Block, DocumentContent, ListItem, Run, Text } from '#shared/documents/block';
import { czech } from '#test/typesetting/czech';

/** Content with one part; a test states only what matters. */
export function content(blocks: readonly Block[], more: Partial<DocumentContent> = {}): DocumentContent {
  return {
    title: 'Smlouva o spolupráci',
    author: 'Kraj Vysočina',
    subject: 'Kraje pro bezpečný internet',
    keywords: ['KPBI', 'smlouva o spolupráci'],
    header: { left: 'Smlouva o spolupráci (KPBI)', right: [{ text: 'SON/OSOV/163/23' }] },
    draft: false,
    parts: [{ blocks }],
    ...more,
  };
}

export const t = (text: string, more: Partial<Run> = {}): Text => [{ text: czech(text), ...more }];

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text: t(text), align: 'justify' });
export const heading = (number: string, text: string): Block => ({ kind: 'heading', level: 1, number: czech(number), text: t(text) });
export const item = (label: string, text: string, children: readonly ListItem[] = []): ListItem => ({ label, text: t(text), children });
export const clauses = (...texts: readonly string[]): Block => ({ kind: 'list', items: texts.map((text, index) => item(`${index + 1}.`, text)) });

export const signatures: Block = {
  kind: 'signatures',
  parties: [
    { side: 'coordinator', heading: czech('Za Kraj Vysočina'), name: t('Ing. Vítězslav Schrek, MBA', { field: 'coordinator.representativeName' }), title: t('hejtman') },
    { side: 'region', heading: czech('Za Olomoucký kraj'), name: t('Ing. Josef Suchánek', { field: 'region.representativeName' }), title: t('hejtman') },
  ],
};

export function table(rows: number): Block {
  return {
    kind: 'table',
    caption: t('Platební kalendář'),
    columns: [
      { title: 'Rok', align: 'left', weight: 1, namesRows: true },
      { title: 'Účel platby', align: 'left', weight: 4 },
      { title: 'Splatnost', align: 'right', weight: 2 },
      { title: czech('Částka v Kč'), align: 'right', weight: 2 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      t(String(2024 + index)),
      t(index % 7 === 3 ? 'příspěvek na realizaci a koordinaci projektu včetně doplatku za předchozí období' : 'příspěvek na realizaci a koordinaci projektu'),
      t(`31. 3. ${2024 + index}`),
      t('60 000,00'),
    ]),
    total: [t('Celkem'), [], [], t('1 111 111,00')],
  };
}
