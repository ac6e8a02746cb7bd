import type { IncomingMessage } from 'node:http';
import { readJson } from '#adapters/json-input';
import type { LoopbackAccess } from '#adapters/loopback/loopback-access';
import type { WindowFile } from '#adapters/window-files';
import type { Transport } from '#shared/api/operation';
import { failure } from '#shared/api/result';

export type Site = { readonly access: LoopbackAccess; readonly files: ReadonlyMap<string, WindowFile>; readonly gate: Transport };

export type Reply = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string | Uint8Array };

const base = 'http://127.0.0.1';

/** Answers one request: the token is admitted, the page and its files are served, operations are called; all else is refused. */
export async function answer(site: Site, request: IncomingMessage): Promise<Reply> {
  if (!site.access.addressesUs(request)) return refusal(421);
  const address = request.url ?? '/';
  return URL.canParse(address, base) ? answerAt(new URL(address, base), site, request) : refusal(400);
}

async function answerAt({ pathname, searchParams }: URL, site: Site, request: IncomingMessage): Promise<Reply> {
  const { access } = site;
  const token = searchParams.get('token');
  if (request.method === 'GET' && pathname === '/' && token !== null) return admit(access, token, request);
  if (!access.hasSession(request)) return refusal(403);
  if (request.method === 'GET') return fileAt(site, pathname);
  if (request.method === 'POST' && pathname.startsWith('/api/')) return call(site, pathname.slice('/api/'.length), request);
  return refusal(405);
}

/** The token is taken out of the address at once, so that it stays in no history. */
function admit(access: LoopbackAccess, token: string, request: IncomingMessage): Reply {
  const home = { status: 303, headers: { Location: '/' }, body: '' };
  if (access.hasSession(request)) return home;
  const session = access.redeem(token);
  if (session === undefined) return refusal(403);
  return { ...home, headers: { ...home.headers, 'Set-Cookie': `${access.cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/` } };
}

async function call({ access, gate }: Site, operation: string, request: IncomingMessage): Promise<Reply> {
  if (!access.comesFromUs(request) || request.headers['content-type'] !== 'application/json') return refusal(403);
  const body = await readJson(request.iterator({ destroyOnReturn: false }));
  if (body === undefined) return tooLarge(request);
  const result = body.ok ? await gate(operation, body.value) : failure({ code: 'invalid-json', reason: body.error });
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(result) };
}

/** The rest is taken in and dropped, for a caller who is still sending hears no answer. */
function tooLarge(request: IncomingMessage): Reply {
  request.resume();
  const reply = refusal(413);
  return { ...reply, headers: { ...reply.headers, Connection: 'close' } };
}

function fileAt({ files }: Site, path: string): Reply {
  const file = files.get(path === '/' ? '/index.html' : path);
  return file === undefined ? refusal(404) : { status: 200, headers: { 'Content-Type': file.type }, body: file.bytes };
}

const sentences = {
  400: 'Této adrese aplikace nerozumí.',
  403: 'Tato adresa patří jinému spuštění aplikace. Otevřete adresu, kterou KPBI Smlouvy vypsaly při spuštění; platí jen jednou.',
  404: 'Tato stránka v aplikaci není.',
  405: 'Tento způsob volání aplikace nezná.',
  413: 'Zaslaná data jsou příliš velká.',
  421: 'Tento název počítače aplikaci nepatří.',
} as const;

function refusal(status: keyof typeof sentences): Reply {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: sentences[status] };
}
