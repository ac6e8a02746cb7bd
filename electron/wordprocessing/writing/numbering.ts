import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions, type INumberingOptions } from 'docx';
import { clauseHang, letterHang } from './measures';

/** Lists a document may hold: articles with the clauses and points below them, and clauses outside any article. */
export const articleList = 'kpbi-articles';
export const clauseList = 'kpbi-clauses';

const hanging = (left: number, hang: number): NonNullable<ILevelsOptions['style']> => ({ paragraph: { indent: { left: left + hang, hanging: hang } } });

const clauseLevel = (level: number): ILevelsOptions => ({ level, format: LevelFormat.DECIMAL, text: `%${String(level + 1)}.`, alignment: AlignmentType.LEFT, style: hanging(0, clauseHang) });

const pointLevel = (level: number): ILevelsOptions => ({
  level,
  format: LevelFormat.LOWER_LETTER,
  text: `%${String(level + 1)})`,
  alignment: AlignmentType.LEFT,
  style: hanging(clauseHang, letterHang),
});

const subpointLevel = (level: number): ILevelsOptions => ({
  level,
  format: LevelFormat.LOWER_ROMAN,
  text: `%${String(level + 1)})`,
  alignment: AlignmentType.LEFT,
  style: hanging(clauseHang + letterHang, letterHang),
});

/** „Čl. VI“ stands alone on its line: the name of the article follows after a line break. */
const articleLevel: ILevelsOptions = {
  level: 0,
  format: LevelFormat.UPPER_ROMAN,
  text: 'Čl.\u00a0%1',
  alignment: AlignmentType.CENTER,
  suffix: LevelSuffix.NOTHING,
  style: { paragraph: { indent: { left: 0, hanging: 0 } } },
};

export const numberingDefinitions: INumberingOptions = {
  config: [
    { reference: articleList, levels: [articleLevel, clauseLevel(1), pointLevel(2), subpointLevel(3)] },
    { reference: clauseList, levels: [clauseLevel(0), pointLevel(1), subpointLevel(2)] },
  ],
};
