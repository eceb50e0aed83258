// Finds the tools that the tests drive, and installs them on Debian when run as
// root. A missing tool is an error: a test that is skipped for want of a tool
// proves nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TOOLS = [
  { name: 'Chromium', packages: ['chromium'], found: () => onPath('chromium') || Boolean(process.env.CHROMIUM) },
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

const missing = TOOLS.filter((tool) => !tool.found());
if (missing.length > 0) install(missing);
const stillMissing = TOOLS.filter((tool) => !tool.found());
if (stillMissing.length > 0) {
  console.error(`Missing: ${stillMissing.map((tool) => tool.name).join(', ')}.`);
  console.error(`Install: ${stillMissing.flatMap((tool) => tool.packages).join(' ')}`);
  process.exit(1);
}

function install(tools) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  const packages = tools.flatMap((tool) => tool.packages);
  console.log(`Installing ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-q'], quiet);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quiet);
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
