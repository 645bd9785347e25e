import '../../../game/core/contract/jitless.ts';
import { browserHost } from '../../../game/renderer/host/browser.ts';

// The page of a contract test: the host as the window has it, within reach of the test.
Object.assign(globalThis, { host: browserHost() });
