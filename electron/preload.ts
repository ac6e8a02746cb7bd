import { contextBridge, ipcRenderer } from 'electron';

// The channel is written out here and in the shell's ipc.ts: a sandboxed preload is one file and can share no chunk.
contextBridge.exposeInMainWorld('transport', (name: string, payload: unknown): Promise<unknown> => ipcRenderer.invoke('transport', name, payload));
