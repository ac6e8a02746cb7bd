import { describe, expect, it } from 'vitest';
import { placeAt, placesOf, type Place } from '../../../renderer/ui/pdf/place';

const place = (field: string, x: number, y: number, width: number, height: number): Place => ({ field, page: 1, x, y, width, height });
const places = [place('payment', 0, 0, 400, 100), place('payment.due.days', 50, 20, 30, 10), place('term', 0, 120, 400, 30)];

describe('a place on a page', () => {
  it('is found by its point, the smallest one first', () => {
    expect([placeAt(places, 1, 60, 25)?.field, placeAt(places, 1, 200, 60)?.field]).toEqual(['payment.due.days', 'payment']);
  });

  it('is found a hair beside it, and not on another page', () => {
    expect([placeAt(places, 1, 10, 151)?.field, placeAt(places, 2, 60, 25)]).toEqual(['term', null]);
  });

  it('belongs to its name and to those above it', () => {
    expect([placesOf(places, 'term').length, placesOf(places, 'payment').length]).toEqual([1, 2]);
  });

  it('stands for what has no place of its own', () => {
    expect(placesOf(places, 'payment.due.days.unit').map(({ field }) => field)).toEqual(['payment.due.days']);
  });
});
