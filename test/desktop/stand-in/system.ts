/** The stand-in's side of the wire: how this process was started, and the system that it asks. */
import { connect } from './calls.ts';
import { LAUNCH_VARIABLE, type AppCalls, type Launch, type SystemCalls } from './wire.ts';

export const launch = JSON.parse(process.env[LAUNCH_VARIABLE] ?? '{}') as Launch;

let ours: Partial<AppCalls> = {};

/** Adds what this part of the stand-in answers when the test's process asks. */
export const answerWith = (calls: Partial<AppCalls>): void => {
  ours = { ...ours, ...calls };
};

const answers = new Proxy({} as AppCalls, {
  get: (_none, call) => ours[call as keyof AppCalls],
});

export const system = connect<SystemCalls, AppCalls>(
  {
    send: (message) => process.send?.(message),
    listen: (take) => process.on('message', take),
  },
  answers,
);

// Whoever started the app is gone: so is the app.
process.on('disconnect', () => process.exit(70));
