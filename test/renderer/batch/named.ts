/** A name as it is read, whatever spaces hold it together. */
export const named = (name: string): RegExp => new RegExp(`^${name.replaceAll(' ', '\\s')}$`, 'u');
