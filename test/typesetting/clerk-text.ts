import fc from 'fast-check';

/** What clerks type into free fields, with ordinary spaces: sums, dates, references, names, dashes, and one-letter words wherever they please. */
const pieces = [
  'v', 'V', 's', 'z', 'o', 'u', 'a', 'i', 'k', 'K', 'A', 'v s tím', 'i s', '(v kraji)', '(a to)', '„s krajem“', '„V síti“',
  '60 000 Kč', '1 234 567,50 Kč', '60 000,- Kč', '12 mil. Kč', '300 tis. Kč', '21 %', '15 km', '90 min', '13 krajů', '30 dnů', '6 měsíců', '3 vyhotovení',
  '§ 10a', '§ 1746 odst. 2', 'podle čl. IV odst. 1', 'odst. 1 písm. b)', 'odst. 1 a 2 písm. c)', 'č. 340/2015 Sb.', 'č. 104/2013 Sb. m. s.', 'č. j. KUJI 12/2024', 'č. 5', 'bod 3', 's. 12', 'str. 4', 'r. 2023',
  'dne 9. 10. 2023', 'do 31. března', '28. října 2771', '+420 585 508 111', 'tel. 585 508 111', '779 00 Olomouc', '586 01 Jihlava', 'Praha 1', 'hl. m. Praha', 'na území hl. m. Prahy',
  'Gordic, spol. s r. o.', 'Česká spořitelna, a. s.', 'CZ.NIC, z. s. p. o.', 'Ing. Josef Suchánek', 'Mgr. et Mgr. Eva Malá', 'doc. Ing. arch. J. A. Novák, Ph.D.', 'T. G. Masaryk', 'PhDr. Jana Nová, MBA',
  '– jak známo –', '– a to zejména', 've výši', 'smlouva', 'spolupracující kraje', 'bezpečného internetu,', 'uveřejňování', 'kyberkriminalita.', 'Koordinátor', 'žákům', 'pro', 'na', 'do',
];

export const clerkText: fc.Arbitrary<string> = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }).map((list) => list.join(' '));
