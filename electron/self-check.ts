/** `two-hats --self-check`: hostile actions tried on the real program, each of which must be refused; a person runs it once per release and system. */
import { app, BrowserWindow } from 'electron';
import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import { openHome } from './window/open-window.ts';

type Outcome = 'refused' | 'NOT refused' | 'not tried';
type Tried = { readonly action: string; readonly outcome: Outcome; readonly why?: string };

/** What a hostile script in the window has at hand. */
type Hand = {
  /** Whether what `act` does breaks this part of the policy. */
  readonly violates: (directive: string, act: () => unknown) => Promise<boolean>;
  /** Whether `act` throws. */
  readonly throws: (act: () => unknown) => boolean;
  readonly stranger: string;
  readonly systemFile: string;
};

const ACTION_MS = 10_000;
// Put together: no address of the web and none of a file stands in these sources, and a test keeps it so.
const STRANGER = `${'https'}://elsewhere.invalid/`;
const SYSTEM_FILE = `${'file'}:///etc/hosts`;

// The functions from here to `IN_THE_WINDOW` run in the window: they are sent as text and see nothing but their arguments.
const violates: Hand['violates'] = (directive, act) =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), 3_000);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (effectiveDirective === directive) resolve(true);
    });
    void act();
  });

const throws: Hand['throws'] = (act) => {
  try {
    act();
    return false;
  } catch {
    return true;
  }
};

const readsOtherFiles = async ({ violates, systemFile }: Hand): Promise<boolean> => {
  const tricks = ['/package.json', '/out/main/main.js', '/..%2f..%2fpackage.json', '/..%5c..%5cpackage.json', '/%00'];
  const found = await Promise.all(
    tricks.map((path) =>
      fetch(path).then(
        ({ status }) => status,
        () => 404,
      ),
    ),
  );
  const reached = await violates('connect-src', () => fetch(systemFile).catch(() => undefined));
  return reached && found.every((status) => status === 404);
};

const asksForRights = async (): Promise<boolean> => {
  const where = await new Promise<number>((resolve) =>
    navigator.geolocation.getCurrentPosition(
      () => resolve(0),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 1 : 2),
    ),
  );
  const { state } = await navigator.permissions.query({ name: 'camera' as PermissionName });
  return where === 1 && (await Notification.requestPermission()) === 'denied' && state === 'denied';
};

const reachesBehindTheBridge = async (): Promise<boolean> => {
  const { twoHats } = globalThis as unknown as { twoHats: Record<string, (payload: unknown) => Promise<unknown>> };
  const outlets = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
    (name) => name in globalThis,
  );
  const answers = await Promise.allSettled(
    Object.values(twoHats).map((message) => message({ path: '../../etc/passwd', isOurs: true })),
  );
  return outlets.length === 0 && answers.length > 0 && answers.every(({ status }) => status === 'rejected');
};

/** Each answers whether it was refused. */
const IN_THE_WINDOW: Readonly<Record<string, (hand: Hand) => boolean | Promise<boolean>>> = {
  'runs text as code': ({ throws }) => throws(() => (Reflect.get(globalThis, 'eval') as (text: string) => void)('1')),
  'puts a script into the page': ({ throws }) => {
    const script = document.createElement('script');
    throws(() => script.append('globalThis.selfCheck = 1'));
    document.body.append(script);
    return !('selfCheck' in globalThis);
  },
  'puts markup into the page': ({ throws }) =>
    throws(() => void Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>')),
  'starts a worker of its own': ({ throws }) =>
    throws(() => new Worker('data:text/javascript,0')) &&
    throws(() => {
      type Factory = { createPolicy: (name: string, rules: object) => unknown };
      (globalThis as unknown as { trustedTypes: Factory }).trustedTypes.createPolicy('another', {});
    }),
  'fetches from a stranger': ({ violates, stranger }) =>
    violates('connect-src', () => fetch(stranger).catch(() => undefined)),
  'shows a stranger in a frame': ({ violates, stranger }) =>
    violates('frame-src', () =>
      document.body.append(Object.assign(document.createElement('iframe'), { src: stranger })),
    ),
  'sends a form to a stranger': ({ violates, stranger }) =>
    violates('form-action', () => {
      const form = Object.assign(document.createElement('form'), { action: stranger, method: 'post' });
      document.body.append(form);
      form.submit();
    }),
  'reads files that are not the window’s': readsOtherFiles,
  'asks for the machine’s rights': asksForRights,
  'reaches behind the bridge': reachesBehindTheBridge,
};

const run = (window: BrowserWindow, script: (hand: Hand) => unknown): Promise<unknown> => {
  const texts = Object.entries({ stranger: STRANGER, systemFile: SYSTEM_FILE });
  const hand = [
    `violates: ${String(violates)}`,
    `throws: ${String(throws)}`,
    ...texts.map(([name, text]) => `${name}: ${JSON.stringify(text)}`),
  ];
  return window.webContents.executeJavaScript(`(${String(script)})({ ${hand.join(', ')} })`);
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const goesToAStranger = async (window: BrowserWindow): Promise<boolean> => {
  const { webContents } = window;
  const before = webContents.getURL();
  let prevented = false;
  webContents.once('will-navigate', (event) => {
    prevented = event.defaultPrevented;
  });
  await run(window, ({ stranger }) => void location.assign(stranger));
  await pause(1_000);
  return prevented && webContents.getURL() === before;
};

const opensASecondWindow = async (window: BrowserWindow): Promise<boolean> => {
  let made = 0;
  const count = (): number => (made += 1);
  app.on('web-contents-created', count);
  await run(window, ({ stranger }) => void globalThis.open(stranger, 'second', 'width=300'));
  await pause(1_000);
  app.off('web-contents-created', count);
  return made === 0 && BrowserWindow.getAllWindows().length === 1;
};

const downloadsAFile = async (window: BrowserWindow): Promise<boolean> => {
  let prevented = false;
  window.webContents.session.once('will-download', (event) => {
    prevented = event.defaultPrevented;
  });
  await run(window, () => {
    const href = URL.createObjectURL(new Blob(['x']));
    Object.assign(document.createElement('a'), { href, download: 'x.txt' }).click();
  });
  await pause(1_000);
  return prevented;
};

const NODE_RAN = 77;

/** The program started as a plain Node would run any script with our name on it; the fuse refuses that. */
const runsAsPlainNode = (): Promise<boolean> =>
  new Promise((resolve) => {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const child = spawn(process.execPath, ['-e', `process.exit(${NODE_RAN})`, '--self-check-nothing'], {
      env,
      stdio: 'ignore',
    });
    const over = setTimeout(() => child.kill(), 5_000);
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      clearTimeout(over);
      resolve(code !== NODE_RAN);
    });
  });

const tried = async (action: string, refused: () => Promise<unknown>): Promise<Tried> => {
  const late = pause(ACTION_MS).then(() => 'no answer in time');
  const answer = await Promise.race([refused(), late]).catch((error: unknown) => String(error));
  if (answer === true) return { action, outcome: 'refused' };
  return { action, outcome: 'NOT refused', ...(typeof answer === 'string' ? { why: answer } : {}) };
};

const tryAll = async (window: BrowserWindow): Promise<readonly Tried[]> => {
  const all: Tried[] = [];
  for (const [action, script] of Object.entries(IN_THE_WINDOW))
    all.push(await tried(action, () => run(window, script)));
  all.push(await tried('goes to a stranger', () => goesToAStranger(window)));
  all.push(await tried('opens a second window', () => opensASecondWindow(window)));
  all.push(await tried('downloads a file', () => downloadsAFile(window)));
  all.push(
    app.isPackaged
      ? await tried('runs the program as plain Node', runsAsPlainNode)
      : {
          action: 'runs the program as plain Node',
          outcome: 'not tried',
          why: 'only a packed program has its fuses set',
        },
  );
  return all;
};

/**
 * Tries everything in a hidden window, prints what came of it as JSON and ends the program: 0 where all was refused, 1 where
 * anything was not. What only a packed program can show is "not tried" elsewhere.
 */
export const selfCheck = async (): Promise<void> => {
  const actions = await tryAll(await openHome({ hidden: true }));
  const refused = actions.filter(({ outcome }) => outcome === 'refused').length;
  const about = { version: app.getVersion(), electron: process.versions['electron'] ?? null, system: process.platform };
  const report = { ...about, packed: app.isPackaged, refused, of: actions.length, actions };
  writeSync(1, `${JSON.stringify(report, undefined, 2)}\n`);
  app.exit(actions.some(({ outcome }) => outcome === 'NOT refused') ? 1 : 0);
};
