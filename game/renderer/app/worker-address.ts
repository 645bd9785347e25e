import readerAddress from '../worker/read.ts?worker&url';

type ScriptPolicy = { readonly createScriptURL: (address: string) => string };
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => ScriptPolicy;
};

/** All worker scripts of this build. Nothing else can be started, whoever asks. */
const KNOWN: ReadonlySet<string> = new Set([readerAddress]);

const checked = (address: string): string => {
  if (!KNOWN.has(address)) throw new TypeError('This is not one of the window’s own workers.');
  return address;
};

// The window's only policy (`trusted-types two-hats`); a browser without Trusted Types gets the same check alone.
const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
const policy: ScriptPolicy = factory?.createPolicy('two-hats', { createScriptURL: checked }) ?? {
  createScriptURL: checked,
};

/** Starts the worker that reads scenarios. */
export const startReader = (): Worker => new Worker(policy.createScriptURL(readerAddress), { type: 'module' });
