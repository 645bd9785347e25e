import { session } from 'electron';

/** The game needs none of the machine's rights: every request, check, device and screen capture is refused. */
export const installPermissionRules = (): void => {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  defaultSession.setBluetoothPairingHandler((_details, decide) => decide({ confirmed: false }));
  defaultSession.on('will-download', (event) => event.preventDefault());
};
