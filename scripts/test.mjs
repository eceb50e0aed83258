// Runs every suite and closes with one line that sums them: "N passed, N failed".
// Suites that share nothing run side by side in lanes; each lane takes the next one that waits.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'out', 'test-reports');
const BIN = join(ROOT, 'node_modules', '.bin');
/** The native compiler checks in a fifth of the time; the house's tools still use the API of TypeScript 6. */
const TSC = join(ROOT, 'node_modules', 'typescript7', 'bin', 'tsc');
const ENV = {
  ...process.env,
  PATH: `${BIN}:${process.env.PATH}`,
  TZ: 'Asia/Ho_Chi_Minh',
  // Many tests start the program as a process of its own; what was compiled once is kept for the next.
  NODE_COMPILE_CACHE: join(ROOT, 'out', 'compile-cache'),
  FORCE_COLOR: '0',
  NO_COLOR: '1',
};

/** A check counts as one test: it passes or it fails. */
const check = (name, ...command) => ({
  name,
  command,
  count: (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

const only = process.argv.slice(2);
/** Beside another lane one worker a suite: a second would only read the same code again. */
const WORKERS = `--maxWorkers=${only.length > 0 ? 2 : 1}`;

/** One thread: the lane beside it has the other core, and more threads look at the same types twice. */
const typecheck = (project) => check(`typecheck ${project}`, 'node', TSC, '-p', project, '--singleThreaded');

const vitest = (name, ...filters) => {
  const report = join(REPORTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command: ['vitest', 'run', WORKERS, ...reporters, ...filters],
    count: (status) => {
      const { numPassedTests: passed, numFailedTests, numTotalTests: total } = readReport(report);
      // A file that cannot even be loaded fails without a failing test.
      const failed = Math.max(numFailedTests ?? 0, status === 0 ? 0 : 1);
      return total > 0 ? { passed, failed } : { passed: 0, failed: 1 };
    },
  };
};

const playwright = (name, ...projects) => {
  const report = join(REPORTS, `${name}.json`);
  return {
    name,
    command: ['playwright', 'test', ...projects.map((one) => `--project=${one}`), '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    count: (status) => {
      const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(report).stats ?? {};
      const failed = Math.max(unexpected + flaky, status === 0 ? 0 : 1);
      return expected > 0 ? { passed: expected, failed, skipped } : { passed: 0, failed: 1 };
    },
  };
};

/** What other suites need. */
const FIRST = [
  check('tools', 'node', 'scripts/install-tools.mjs'),
  check('build', 'electron-vite', 'build', '--logLevel=warn'),
];

/** Need nothing but the sources: looked at while tools are installed and the program is built. */
const MEANWHILE = [
  typecheck('tests'),
  typecheck('renderer'),
  typecheck('electron'),
  typecheck('shared'),
  check('lint', 'biome', 'check', '--error-on-warnings', '.'),
];

/** Suites that share nothing; long ones first, so that the lanes end together. */
const IN_LANES = [
  vitest('integration', 'tests/integration', 'tests/migrations'),
  vitest('papers', '--config', 'tests/papers/vitest.config.ts'),
  vitest('unit', 'shared/', 'electron/', 'renderer/', 'scripts/'),
  vitest('packaging', '--config', 'tests/packaging/vitest.config.ts'),
  vitest('house', 'tests/house'),
];

/** Takes both cores by itself: its two workers share the stories of both hosts, so that neither waits for the other. */
const LAST = [playwright('e2e', 'loopback', 'electron-double')];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const results = [];
// Two lanes, one a core of an office PC or of CI; a third made every suite slower and the whole no faster.
const waiting = [...IN_LANES];
const ready = runLane([...FIRST]);
const looked = runLane([...MEANWHILE]);
await Promise.all([ready.then(() => runLane(waiting)), Promise.all([ready, looked]).then(() => runLane(waiting))]);
await runLane([...LAST]);
closeWithSum();

/** One lane takes the next suite nobody has taken yet, until none is left. */
async function runLane(waiting) {
  for (let suite = waiting.shift(); suite; suite = waiting.shift()) {
    if (only.length > 0 && !only.some((word) => suite.name.startsWith(word))) continue;
    results.push(await runSuite(suite));
  }
}

/** Output of a suite is shown whole when it ends, so that lanes do not mix. */
function runSuite(suite) {
  const began = Date.now();
  const [command, ...args] = suite.command;
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...ENV, ...suite.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(String(error))));
    child.on('close', (status) => {
      const counted = suite.count(status);
      const seconds = (Date.now() - began) / 1000;
      const text = Buffer.concat(output).toString();
      writeFileSync(join(REPORTS, `${suite.name.replaceAll(' ', '-')}.log`), text);
      if (counted.failed > 0 || process.env.CI) process.stdout.write(`${text.trimEnd()}\n`);
      console.log(`── ${suite.name}: ${describe(counted)} (${seconds.toFixed(1)} s)`);
      resolve({ name: suite.name, seconds, ...counted });
    });
  });
}

function describe({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

function closeWithSum() {
  const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  for (const { name, seconds } of results.toSorted((a, b) => b.seconds - a.seconds))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
  for (const result of results.filter((one) => one.failed > 0)) console.log(`FAILED: ${result.name}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
