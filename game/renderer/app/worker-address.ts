import counterfactualAddress from '../worker/counterfactual.ts?worker&url';
import classAddress from '../worker/class.ts?worker&url';
import classWorthAddress from '../worker/class-worth.ts?worker&url';
import checkAddress from '../worker/author-check.ts?worker&url';
import exploreAddress from '../worker/author-explore.ts?worker&url';
import simulateAddress from '../worker/author-simulate.ts?worker&url';
import packageAddress from '../worker/package.ts?worker&url';
import readerAddress from '../worker/read.ts?worker&url';

type ScriptPolicy = { readonly createScriptURL: (address: string) => string };
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => ScriptPolicy;
};

/** All worker scripts of this build. Nothing else can be started, whoever asks. */
const KNOWN: ReadonlySet<string> = new Set([
  readerAddress,
  checkAddress,
  exploreAddress,
  packageAddress,
  simulateAddress,
  counterfactualAddress,
  classAddress,
  classWorthAddress,
]);

const checked = (address: string): string => {
  if (!KNOWN.has(address)) throw new TypeError('This is not one of the window’s own workers.');
  return address;
};

// The window's only policy (`trusted-types two-hats`); a browser without Trusted Types gets the same check alone.
const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
const policy: ScriptPolicy = factory?.createPolicy('two-hats', { createScriptURL: checked }) ?? {
  createScriptURL: checked,
};

const start = (address: string): Worker => new Worker(policy.createScriptURL(address), { type: 'module' });

/** Starts the worker that reads scenarios. */
export const startReader = (): Worker => start(readerAddress);
/** Starts the worker that checks a scenario that is being written. */
export const startChecker = (): Worker => start(checkAddress);
/** Starts a worker for one piece of long work. */
export const startLongWork = (work: 'explore' | 'simulate'): Worker =>
  start(work === 'explore' ? exploreAddress : simulateAddress);
/** Starts a worker that re-runs sessions; several may share one what-if. */
export const startRerunner = (): Worker => start(counterfactualAddress);
/** Starts a worker that opens or packs one package. */
export const startPackager = (): Worker => start(packageAddress);
/** Starts the worker that holds a class. */
export const startClass = (): Worker => start(classAddress);
/** Starts a worker that re-runs sessions of a class; several may share the work. */
export const startClassWorth = (): Worker => start(classWorthAddress);
