import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS } from '../game/core/contract/channels.ts';

// One function a channel and nothing else: the window gets no way to name a channel of its own.
contextBridge.exposeInMainWorld(
  'twoHats',
  Object.fromEntries(
    CHANNELS.map((channel) => [channel, (request: unknown): Promise<unknown> => ipcRenderer.invoke(channel, request)]),
  ),
);
