import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { createActor, type ActorRefFrom } from 'xstate';
import { openHost } from '../host/host.ts';
import { Ui, type Screen } from '../ui/ui.tsx';
import { appMachine } from './app-machine.ts';
import { loadHome } from './load-home.ts';
import { apply, firstSettings } from './settings.ts';

type AppActor = ActorRefFrom<ReturnType<typeof appMachine>>;

const screenOf = (snapshot: ReturnType<AppActor['getSnapshot']>): Screen => {
  if (snapshot.matches('failed')) return { kind: 'failed' };
  const { home } = snapshot.context;
  return snapshot.matches('home') && home ? { kind: 'home', home } : { kind: 'loading' };
};

/** Opens the host and starts the machine that says which screen is shown. Called once, by the entry file. */
export const startApp = (): AppActor => {
  const host = openHost();
  return createActor(appMachine(() => loadHome(host))).start();
};

/** Where machine and screens meet: the machine's state goes in as values, what the person did comes back as calls. */
export const App = ({ actor }: { readonly actor: AppActor }): ReactElement => {
  const snapshot = useSyncExternalStore(
    (changed) => {
      const subscription = actor.subscribe(changed);
      return () => subscription.unsubscribe();
    },
    () => actor.getSnapshot(),
  );
  const [settings, setSettings] = useState(firstSettings);
  useEffect(() => apply(settings), [settings]);
  return (
    <Ui
      screen={screenOf(snapshot)}
      settings={settings}
      onSettings={setSettings}
      onAgain={() => actor.send({ type: 'again' })}
    />
  );
};
