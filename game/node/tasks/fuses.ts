import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion, type FuseV1Config } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';

/**
 * Every fuse of Electron's program, set on purpose. Strict: a new Electron with one more fuse stops the packing until
 * somebody has decided about it. (electron-builder's own `electronFuses` can neither be strict nor set the ninth.)
 */
export const FUSES: FuseV1Config = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  resetAdHocDarwinSignature: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // On, as Electron ships it: turning it off only makes WebAssembly's bounds checks explicit, and we run none.
  [FuseV1Options.WasmTrapHandlers]: true,
};

type Packed = {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: { readonly appInfo: { readonly productFilename: string }; readonly executableName?: string };
};

/** Where the packed app's program lies. */
export const programOf = ({ appOutDir, electronPlatformName, packager }: Packed): string => {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`);
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`);
  return join(appOutDir, packager.executableName ?? productFilename);
};

/** electron-builder calls this (electron-builder.yml) when the app is put together and before it is signed. */
export const afterPack = async (context: AfterPackContext): Promise<void> => {
  await flipFuses(programOf(context as unknown as Packed), FUSES);
};
