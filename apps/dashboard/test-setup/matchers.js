import '@testing-library/jest-dom/jest-globals';
import 'fake-indexeddb/auto';
import { afterEach } from '@jest/globals';
import { configure } from '@testing-library/react';

// a part that is fetched apart is read from the disk here: on a busy machine that takes longer than the second it is given
configure({ asyncUtilTimeout: 4_000 });

// a page that is not drawn does not scroll
if (globalThis.Element) globalThis.Element.prototype.scrollIntoView ??= () => undefined;

// the next spec is another person at the screen: what was typed before it is not typed on
afterEach(() => globalThis.document?.dispatchEvent(new globalThis.Event('pointerdown')));
