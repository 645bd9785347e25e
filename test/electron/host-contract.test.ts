import { hostContract } from '../core/contract/host-contract.ts';
import { desktopHost } from './desktop-host.ts';

hostContract('the desktop', desktopHost);
