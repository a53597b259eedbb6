// Where is a Chromium for the tests in a browser? Named by ONETHING_CHROMIUM, else in the usual places, else installed: by
// apt on Debian and Ubuntu as root, by Playwright's own installer elsewhere. When all fails it says what to do.
// Plain JavaScript: it runs before anything else and on any Node from 20 on.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium, installing one where that can be done; undefined, and a message on stderr, where it cannot. */
export function ensureBrowser() {
  const browser = findBrowser() ?? installBrowser();
  if (browser) ensureChineseFont();
  else console.error(advice());
  return browser;
}

/** Path of a Chromium that is here already. A wrong ONETHING_CHROMIUM is never replaced by another browser. */
export function findBrowser() {
  const named = process.env.ONETHING_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  return [...onPath(), ...usualPlaces(), ...playwrights()].find((file) => existsSync(file));
}

/** What a person must do where no browser was found. */
export function advice() {
  const named = process.env.ONETHING_CHROMIUM;
  return [
    '',
    named ? `ONETHING_CHROMIUM names ${named}, and there is no such file.` : 'No Chromium was found, and none could be installed.',
    'The tests in a browser need Chromium, Chrome or Edge. One of these brings it:',
    '  Debian, Ubuntu   sudo apt-get install chromium fonts-noto-cjk',
    '  Fedora           sudo dnf install chromium google-noto-sans-cjk-fonts',
    '  macOS            brew install --cask chromium',
    '  anywhere         npx playwright install chromium',
    'A browser that stands elsewhere is named by ONETHING_CHROMIUM=/path/to/chromium.',
    ''
  ].join('\n');
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  const home = homedir();
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
        ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`)
      );
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter(Boolean)
        .flatMap((folder) =>
          ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
            join(folder, file)
          )
        );
    default:
      return [...names.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium', '/opt/google/chrome/chrome'];
  }
}

/** The browser that Playwright has downloaded for itself, if it has. */
function playwrights() {
  const playwright = playwrightFile();
  return playwright ? [createRequire(playwright)(playwright).chromium.executablePath()] : [];
}

/** Main file of the installed `playwright-core`; undefined before the dependencies are there. */
function playwrightFile() {
  const file = join(root, 'test/node_modules/playwright-core/index.js');
  return existsSync(file) ? file : undefined;
}

function installBrowser() {
  if (process.env.ONETHING_CHROMIUM) return undefined;
  if (aptAsRoot()) {
    apt('chromium', 'fonts-noto-cjk');
    if (findBrowser()) return findBrowser();
  }
  const playwright = playwrightFile();
  if (playwright) told(process.execPath, [join(dirname(playwright), 'cli.js'), 'install', '--no-shell', 'chromium']);
  return findBrowser();
}

/** Without a Chinese font every character is the same empty box, and widths mean nothing. */
function ensureChineseFont() {
  if (process.platform !== 'linux') return;
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (list.error || list.stdout.trim() !== '') return;
  if (aptAsRoot()) apt('fonts-noto-cjk');
  else console.error('No Chinese font is installed; pages will show empty boxes. On Debian: sudo apt-get install fonts-noto-cjk');
}

function apt(...packages) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (told('apt-get', ['update', '-q'], quiet) === 0)
    told('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quiet);
}

function aptAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Runs a command with its output on stderr; gives the exit code. */
function told(command, args, env = {}) {
  console.error(`${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } }).status ?? 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = ensureBrowser();
  if (browser) console.log(browser);
  process.exit(browser ? 0 : 1);
}
