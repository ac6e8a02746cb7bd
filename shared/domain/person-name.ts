/**
 * Whether two names as clerks type them mean one person: titles, order of the names and size of letters do not matter. Two people
 * of one name are taken for one; their names are then to be told apart, as by „ml.“ and „st.“.
 */
export function areOnePerson(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && wordsOf(one) === wordsOf(other);
}

function wordsOf(name: string): string {
  const words = name.toLowerCase().split(/[\s\u00a0,]+/u).filter((word) => word !== '' && !titles.has(word.replaceAll('.', '')));
  return words.sort().join(' ');
}

/** Titles before and after names, without their full stops. */
const titles: ReadonlySet<string> = new Set([
  'bc', 'bca', 'ing', 'arch', 'ingarch', 'mgr', 'mga', 'judr', 'mudr', 'mvdr', 'mddr', 'phdr', 'rndr', 'paeddr', 'pharmdr', 'thdr', 'thlic', 'dr', 'doc', 'prof', 'akad', 'et',
  'phd', 'thd', 'csc', 'drsc', 'dis', 'mba', 'mpa', 'msc', 'llm', 'plk', 'pplk', 'mjr', 'kpt', 'por', 'gen',
]);
