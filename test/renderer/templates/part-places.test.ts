import { describe, expect, test } from 'vitest';
import { partField } from '#shared/documents/lead-to-parts';
import { partNamed, partPlaces, placeName } from '../../../renderer/features/templates/part-places';

const anchor = (field: string, page: number, x: number, y: number) => ({ field, page, x, y, width: 10, height: 5 });

describe('places of parts on the pages', () => {
  test('are one rectangle around all words of a part with its points, and one around each point', () => {
    const places = partPlaces([anchor(partField('term.notice'), 1, 20, 100), anchor(partField('term.notice'), 1, 60, 115), anchor(partField('term.notice', 'term.notice.a'), 1, 30, 130)]);
    expect(places).toEqual([
      { field: placeName('term.notice'), page: 1, x: 20, y: 100, width: 50, height: 35 },
      { field: placeName('term.notice.a'), page: 1, x: 30, y: 130, width: 10, height: 5 },
    ]);
  });

  test('are as many as there are pages a part reaches', () => {
    const places = partPlaces([anchor(partField('term.notice'), 1, 20, 700), anchor(partField('term.notice'), 2, 20, 80)]);
    expect(places.map(({ page, height }) => [page, height])).toEqual([[1, 5], [2, 5]]);
  });

  test('leave out what is of no part, and say of which part they are', () => {
    const [place, ...others] = partPlaces([anchor('region.number', 1, 0, 0), anchor(partField('term.notice'), 1, 0, 0)]);
    expect([others, partNamed(place?.field ?? '')]).toEqual([[], 'term.notice']);
  });
});
