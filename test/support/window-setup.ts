import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine paints late; a test that fails takes longer, one that passes does not.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
