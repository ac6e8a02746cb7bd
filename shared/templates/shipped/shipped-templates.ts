import type { Template } from '#shared/templates/template';

/** Every version of every template the product came with. A version once released is never changed: agreements remember it. */
export const shippedTemplates: readonly Template[] = [];
