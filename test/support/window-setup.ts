import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A busy machine paints late; a test that fails takes longer, one that passes does not.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no canvas: documents are opened, their pages stay unpainted. The tests in the browser look at painted ones.
vi.mock('../../renderer/ui/pdf/paint-page', () => ({ paintPicture: () => Promise.resolve(null), layText: () => Promise.resolve(document.createElement('div')) }));

afterEach(cleanup);
