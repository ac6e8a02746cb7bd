import { agreement1 } from './agreement-1/agreement-1';
import { annex11 } from './annex-1-1';
import { annex12 } from './annex-1-2';
import { annex21 } from './annex-2-1';
import { annex31 } from './annex-3-1';
import { paperTemplates } from './papers/paper-templates';
import type { Template } from '#shared/templates/template';

/** Every version of every template the product came with. A version once released is never changed: agreements remember it. */
export const shippedTemplates: readonly Template[] = [agreement1, annex11, annex12, annex21, annex31, ...paperTemplates];
