import { spawn } from 'node:child_process';

/** Opens an address in the default browser, if there is one; silent when there is none. */
export function openAddress(address: string): void {
  const [command, ...rest] = opener();
  if (command === undefined) return;
  const child = spawn(command, [...rest, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function opener(): readonly string[] {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  if (process.platform === 'darwin') return ['open'];
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return display === undefined || display === '' ? [] : ['xdg-open'];
}
