import { z } from 'zod';

/** An instant in UTC, as in ISO 8601: 2024-01-15T08:30:00.000Z */
export const instantSchema = z.iso.datetime();
