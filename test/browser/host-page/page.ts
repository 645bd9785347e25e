import '../../../game/core/contract/jitless.ts';
import { startPackager } from '../../../game/renderer/app/worker-address.ts';
import { browserHost } from '../../../game/renderer/host/browser.ts';

// The page of a contract test: the host as the window has it, within reach of the test.
// The box in which a browser lets a page have a folder cannot be answered by a test; the plain one can.
Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
Object.assign(globalThis, { host: browserHost(startPackager) });
