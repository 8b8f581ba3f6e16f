// Runs before `npm start`, `npm test` and the like, on whatever Node the machine has: plain
// JavaScript, no dependencies, and nothing on standard output (that belongs to the command).
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.installed-lock');
const runtime = join(root, 'node_modules', 'node', 'bin');

const causes = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET/,
    'The package registry could not be reached. Connect to the network, or, behind a proxy or a mirror, set it with `npm config set proxy URL` or `npm config set registry URL`; then run the command again.',
  ],
  [
    /ENOSPC/,
    'The disk is full. About 700 MB are needed; free some space and run the command again.',
  ],
  [
    /EACCES|EPERM/,
    'A file may not be written. Make the folder your own (`sudo chown -R "$USER" .`) and run the command again.',
  ],
  [
    /EINTEGRITY/,
    'A package differs from the one that was locked. Run `npm cache clean --force` and try again; if it stays, do not go on: the registry serves something else.',
  ],
];

function say(message) {
  process.stderr.write(`${message}\n`);
}

function digest() {
  return createHash('sha256').update(readFileSync(lock)).digest('hex');
}

function upToDate() {
  if (!existsSync(runtime) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === digest();
}

/** Says early that there is no network: npm itself tries for minutes before it gives up. */
function warnWhenOffline() {
  const npm = process.env.npm_execpath;
  const args = ['ping', '--fetch-retries=0', '--fetch-timeout=10000'];
  const [command, all] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const child = spawn(command, all, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  child.on('error', () => {});
  child.on('close', (code) => {
    const [sign, advice] = causes[0];
    if (code !== 0 && sign.test(said)) say(`${advice} (Ctrl+C stops the attempts that go on.)`);
  });
  return () => child.kill();
}

/** Runs npm; resolves to its exit code and what it said, which is passed on as it comes. */
function install() {
  const npm = process.env.npm_execpath;
  // Warnings are off: they say that this Node is older than the one being installed.
  const flags = ['--no-audit', '--no-fund', '--no-save', '--prefer-offline', '--loglevel=error'];
  // By itself npm waits minutes before it says that there is no network.
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000'];
  const args = ['install', ...flags, ...patience, '--fetch-retry-maxtimeout=5000'];
  const [command, all] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const child = spawn(command, all, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
      process.stderr.write(chunk);
    });
  }
  const started = Date.now();
  // npm itself is silent while it fetches.
  const tick = setInterval(() => {
    say(`  still installing (${Math.round((Date.now() - started) / 1000)} s)`);
  }, 10_000);
  return new Promise((resolve) => {
    const done = (code) => {
      clearInterval(tick);
      resolve({ code, said });
    };
    child.on('error', (error) => {
      said += error.message;
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

if (!upToDate()) {
  say('Installing the locked packages (about a minute on a first run)…');
  const answered = warnWhenOffline();
  const { code, said } = await install();
  answered();
  if (code !== 0) {
    const known = causes.find(([sign]) => sign.test(said));
    say('\nThe packages could not be installed.');
    say(known ? known[1] : 'Read the npm error above; then run the command again.');
    say('Nothing else was changed. Node 20 or later and npm 10 or later are needed.');
    process.exit(1);
  }
  writeFileSync(stamp, digest());
  say('Installed.');
}
