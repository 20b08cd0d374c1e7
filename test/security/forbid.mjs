/**
 * Loaded into every thread of the program by NODE_OPTIONS: forbids the network, other programs, code made of strings, and
 * files outside the folders in MINUTES_FORBID, which is JSON of `{ report, reads, writes }`. What is tried is added to
 * `report`, a line of JSON each, and throws.
 */
import childProcess from 'node:child_process';
import cluster from 'node:cluster';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { resolve, sep } from 'node:path';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { threadId } from 'node:worker_threads';

const { report, reads, writes } = JSON.parse(process.env.MINUTES_FORBID ?? '');
const { writeSync } = fs;
const log = fs.openSync(report, 'a');

/** @param {string} what @param {string} how */
function tell(what, how) {
  writeSync(log, `${JSON.stringify({ what, how, thread: threadId })}\n`);
}

/** @param {string} what @param {string} how @returns {never} */
function forbid(what, how) {
  tell(what, how);
  throw new Error(`forbidden: ${what} ${how}`);
}

/** @param {any} holder @param {string[]} names @param {string} what */
function forbidAll(holder, names, what) {
  for (const name of names)
    if (typeof holder[name] === 'function')
      holder[name] = (/** @type {unknown[]} */ ...args) => forbid(what, `${name} ${String(args[0])}`);
}

const PROCESSES = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'];
forbidAll(childProcess, PROCESSES, 'process');
forbidAll(cluster, ['fork'], 'process');
forbidAll(net, ['connect', 'createConnection', 'createServer'], 'network');
forbidAll(net.Socket.prototype, ['connect'], 'network');
forbidAll(net.Server.prototype, ['listen'], 'network');
forbidAll(tls, ['connect', 'createServer'], 'network');
forbidAll(dgram, ['createSocket'], 'network');
forbidAll(http2, ['connect'], 'network');
for (const one of [http, https]) forbidAll(one, ['request', 'get', 'createServer'], 'network');
for (const one of [dns, dns.promises])
  forbidAll(
    one,
    Object.keys(one).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
    'network',
  );
forbidAll(globalThis, ['fetch', 'WebSocket', 'EventSource'], 'network');
forbidAll(vm, ['runInContext', 'runInNewContext', 'runInThisContext', 'compileFunction'], 'code');
/** The program is one script, loaded from its file: that one is allowed, as it is there. */
const PROGRAM = `{${fs.readFileSync(new URL('../../dist/program.cjs', import.meta.url), 'latin1')}\n})`;
vm.Script = new Proxy(vm.Script, {
  construct(target, [code, ...options]) {
    const source = String(code);
    if (source.slice(source.indexOf('{')) !== PROGRAM) return forbid('code', 'Script');
    return Reflect.construct(target, [code, ...options]);
  },
});
forbidAll(globalThis, ['eval'], 'code');
globalThis.Function = new Proxy(Function, {
  apply: () => forbid('code', 'Function'),
  construct: () => forbid('code', 'Function'),
});

/** @param {unknown} path @param {string[]} folders */
function isWithin(path, folders) {
  const whole = resolve(path instanceof URL ? fileURLToPath(path) : String(path));
  return folders.some((folder) => whole === folder || whole.startsWith(folder.endsWith(sep) ? folder : folder + sep));
}

/** Handles stand for files that were judged when they were opened. @param {unknown} path */
const isHandle = (path) => typeof path === 'number' || (typeof path === 'object' && path !== null && 'fd' in path);

const WRITING = fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT | fs.constants.O_TRUNC;

/** @param {unknown} flags */
function writesWith(flags) {
  if (typeof flags === 'number') return (flags & WRITING) !== 0;
  return typeof flags === 'string' && !/^rs?$/.test(flags);
}

/** @typedef {(args: any[]) => { read?: unknown[], written?: unknown[] }} Uses */
/** @type {Uses} */
const reading = ([path]) => ({ read: [path] });
/** @type {Uses} */
const writing = ([path]) => ({ written: [path] });
/** @type {Uses} */
const both = ([from, to]) => ({ written: [from, to] });
/** @type {Uses} */
const copying = ([from, to]) => ({ read: [from], written: [to] });
/** @type {Uses} */
const opening = ([path, flags]) => (writesWith(flags) ? { written: [path] } : { read: [path] });

/** What each function of node:fs does with its arguments, without "Sync". @type {Record<string, Uses>} */
const USES = {
  ...Object.fromEntries(
    ['readFile', 'readdir', 'opendir', 'readlink', 'createReadStream', 'watch'].map((name) => [name, reading]),
  ),
  ...Object.fromEntries(
    [
      'writeFile',
      'appendFile',
      'mkdir',
      'mkdtemp',
      'rm',
      'rmdir',
      'unlink',
      'truncate',
      'chmod',
      'chown',
      'lchown',
      'utimes',
      'lutimes',
      'createWriteStream',
    ].map((name) => [name, writing]),
  ),
  rename: both,
  link: both,
  symlink: ([, path]) => ({ written: [path] }),
  copyFile: copying,
  cp: copying,
  open: opening,
};

/** @param {any} holder */
function guard(holder) {
  for (const [base, uses] of Object.entries(USES))
    for (const name of [base, `${base}Sync`]) {
      const real = holder[name];
      if (typeof real !== 'function') continue;
      holder[name] = (/** @type {unknown[]} */ ...args) => {
        const { read = [], written = [] } = uses(args);
        for (const path of read)
          if (!isHandle(path) && !isWithin(path, reads)) forbid('read', `${name} ${String(path)}`);
        for (const path of written)
          if (!isHandle(path) && !isWithin(path, writes)) forbid('write', `${name} ${String(path)}`);
        return Reflect.apply(real, holder, args);
      };
    }
}
guard(fs);
guard(fs.promises);
syncBuiltinESMExports();
tell('loaded', '');
