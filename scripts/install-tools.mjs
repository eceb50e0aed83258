// Finds the tools that the tests drive, and installs them on Debian when run as
// root. A missing tool is an error: a test that is skipped for want of a tool
// proves nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Chromium without the parts around its pages: the stories take a fifth less time in it. */
const SHELL = 'chromium-headless-shell';

const TOOLS = [
  {
    name: 'Chromium',
    packages: ['chromium'],
    found: () => Boolean(process.env.CHROMIUM) || onPath(SHELL) || onPath('chromium'),
  },
  {
    name: 'LibreOffice',
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
    found: () =>
      onPath('soffice') &&
      existsSync('/usr/lib/libreoffice/program/libswlo.so') &&
      existsSync('/usr/lib/libreoffice/program/libsclo.so'),
  },
  {
    name: 'pdftoppm and pdftotext',
    packages: ['poppler-utils'],
    found: () => onPath('pdftoppm') && onPath('pdftotext'),
  },
  {
    name: 'fonts with the metrics of Times New Roman',
    packages: ['fonts-liberation2', 'fonts-croscore', 'fonts-noto-core'],
    found: () => /Tinos|Liberation|Times New Roman/.test(run('fc-match', ['Times New Roman'])),
  },
  {
    name: 'openpyxl',
    packages: ['python3-openpyxl'],
    found: () => succeeds('/usr/bin/python3', ['-c', 'import openpyxl']),
  },
  { name: 'unzip', packages: ['unzip'], found: () => onPath('unzip') },
];

// Without it the tests prove the same, so nothing is waited for or said when it cannot be had.
if (!process.env.CHROMIUM && !onPath(SHELL) && succeeds('apt-cache', ['show', SHELL]))
  installPackages([SHELL], 'ignore');
const missing = TOOLS.filter((tool) => !tool.found());
if (missing.length > 0) install(missing);
const stillMissing = TOOLS.filter((tool) => !tool.found());
if (stillMissing.length > 0) {
  console.error(`Missing: ${stillMissing.map((tool) => tool.name).join(', ')}.`);
  console.error(`Install: ${stillMissing.flatMap((tool) => tool.packages).join(' ')}`);
  process.exit(1);
}

function install(tools) {
  if (!mayInstall()) return;
  spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 'ignore', 'inherit'] });
  installPackages(
    tools.flatMap((tool) => tool.packages),
    'inherit',
  );
}

function installPackages(packages, complaints) {
  if (!mayInstall()) return;
  console.log(`Installing ${packages.join(' ')}`);
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...patience, ...packages], {
    stdio: ['ignore', 'ignore', complaints],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get');
}

function onPath(command) {
  return succeeds('sh', ['-c', `command -v ${command}`]);
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function run(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
