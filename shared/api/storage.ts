import { z } from 'zod';
import { operation } from '#shared/api/operation';

const nothing = z.strictObject({});
const folder = z.string().trim().min(1).max(4096);

/** What the api offers of the place the ledger is kept in. */
export const storage = {
  location: operation('Where the ledger is kept.', nothing, z.strictObject({ folder: z.string() })),
  use: operation(
    'Keep the ledger in another folder: open the one that is there, or copy the present one; begin an empty one where it cannot be read.',
    z.strictObject({ folder }),
    z.strictObject({ folder: z.string(), outcome: z.enum(['opened', 'copied', 'started', 'unchanged']) }),
  ),
  setAside: operation(
    'When the ledger file is damaged or too new: keep it under another name and start an empty ledger.',
    nothing,
    z.strictObject({ keptAs: z.string() }),
  ),
  choose: operation('Let the person choose a folder (desktop only); null when they chose none.', nothing, z.strictObject({ folder: z.string().nullable() })),
  reveal: operation('Show the ledger folder in the file manager (desktop only).', nothing, nothing),
} as const;
