import { withoutInvisible } from '#shared/domain/text';

/** Text as it is compared: one kind of space, single ones; no soft hyphens; trimmed. */
export const plainText = (text: string): string => withoutInvisible(text).replace(/\s+/gu, ' ').trim();
