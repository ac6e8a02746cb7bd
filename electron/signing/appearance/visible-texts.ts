import { typesetString } from '#shared/documents/typography';
import { composed } from '#typesetting/text/composed';
import { pragueTime } from './prague-time';

/** What a signature states. `at` in ISO 8601, UTC. */
export type Statement = { readonly name: string; readonly issuer: string; readonly at: string; readonly reason: string | null };

/** The lines of a visible signature, the name first. */
export type VisibleTexts = { readonly name: string; readonly details: readonly string[] };

/**
 * The words of a visible signature. Neither a name nor a reason may lose a letter: a line with a character that cannot be
 * printed is left out whole, for the certificate and the signature dictionary hold it in full; in the place of the name
 * stands where to find it.
 */
export function visibleTexts({ name, issuer, at, reason }: Statement, isPrintable: (text: string) => boolean): VisibleTexts {
  const holder = line(name);
  const details = [`Elektronicky podepsáno ${pragueTime(at)}`, ...(reason === null ? [] : [`Důvod: ${reason}`]), `Vydavatel certifikátu: ${issuer}`];
  return { name: isPrintable(holder) ? holder : line('Jméno je uvedeno v certifikátu'), details: details.map(line).filter(isPrintable) };
}

/** For those who cannot see the page. */
export function spokenText({ name, at, reason }: Statement): string {
  return line(`Elektronicky podepsal(a) ${name}, ${pragueTime(at)}${reason === null ? '' : `, důvod: ${reason}`}`);
}

const line = (text: string): string => typesetString(composed(text).replaceAll(/\s+/gu, ' ').trim());
