import { z } from 'zod';
import { rule } from '#shared/domain/refine';

/** NUTS 3 codes of the fourteen regions (kraje); the identity of a party in the ledger. */
export const regionCodes = ['CZ010', 'CZ020', 'CZ031', 'CZ032', 'CZ041', 'CZ042', 'CZ051', 'CZ052', 'CZ053', 'CZ063', 'CZ064', 'CZ071', 'CZ072', 'CZ080'] as const;

export const regionCodeSchema = z.enum(regionCodes);
export type RegionCode = z.infer<typeof regionCodeSchema>;

/** Kraj Vysočina, which runs the project. */
export const coordinatorRegion: RegionCode = 'CZ063';

/** A region that joins the project by an agreement: any but the one that runs it. */
export const cooperatingRegionSchema = regionCodeSchema.check(rule((code) => code !== coordinatorRegion, 'same-party'));

/** Praha is governed by its own act (zákon č. 131/2000 Sb.), the other regions by zákon č. 129/2000 Sb. */
export const capital: RegionCode = 'CZ010';
