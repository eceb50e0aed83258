/**
 * The rooms and who may import whom (docs/regulations.md has the table in
 * words). Type imports count. Tests are free to cross borders.
 */
const ROOMS = [
  'workspace',
  'congress',
  'delegates',
  'personnel',
  'elections',
  'proceedings',
  'documents',
  'checking',
  'exchange',
  'oversight',
  'practice',
];

/** path of a place → places it may import besides itself and packages */
const MAY_IMPORT = {
  '^shared/kernel/': [],
  '^shared/domain/': ['^shared/kernel/'],
  '^shared/contract/': ['^shared/(domain|kernel)/'],
  '^electron/platform/': ['^shared/kernel/'],
  '^electron/rpc/': ['^electron/platform/', '^shared/(contract|kernel)/'],
  '^electron/features/': ['^electron/(rpc|platform)/', '^shared/(domain|kernel)/'],
  '^electron/app/': ['^electron/(features|rpc|platform)/', '^shared/kernel/'],
  '^electron/hosts/': ['^electron/(app|features|rpc|platform)/', '^shared/'],
  '^electron/main\\.ts$': ['^electron/(app|hosts)/'],
  '^electron/preload\\.ts$': [],
  '^renderer/ui/': ['^shared/kernel/'],
  '^renderer/lib/': ['^shared/(contract|kernel)/'],
  '^renderer/features/': ['^renderer/(ui|lib)/', '^shared/(domain|kernel)/', '^docs/huong-dan/'],
  '^renderer/app/': ['^renderer/(features|ui|lib)/', '^shared/(domain|kernel)/'],
  '^renderer/main\\.tsx$': ['^renderer/(app|ui)/'],
};
const OURS = '^(shared|electron|renderer|docs|scripts|tests)/';

const places = Object.entries(MAY_IMPORT).map(([from, allowed]) => ({
  name: `may-import ${from}`,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: OURS, pathNot: [from, ...allowed] },
}));

/** In shared/domain and electron/features a room may use only the rooms to its left. */
const order = ['shared/domain', 'electron/features'].flatMap((top) =>
  ROOMS.slice(0, -1).map((room, index) => ({
    name: `room-order ${top}/${room}`,
    severity: 'error',
    from: { path: `^${top}/${room}/`, pathNot: '\\.test\\.tsx?$' },
    to: { path: `^(shared/domain|electron/features)/(${ROOMS.slice(index + 1).join('|')})/` },
  })),
);

module.exports = {
  forbidden: [
    ...places,
    ...order,
    {
      name: 'screens-never-import-each-other',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
    {
      name: 'driver-in-one-file',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/platform/database/connection\\.ts$' },
      to: { path: 'node_modules/better-sqlite3' },
    },
    {
      name: 'electron-only-in-the-window-host',
      severity: 'error',
      from: {
        path: '^(shared|electron|renderer)/',
        pathNot: ['^electron/(main|preload)\\.ts$', '^electron/app/(window|security|menu)[\\w-]*\\.ts$', '^electron/hosts/window[\\w/-]*\\.ts$'],
      },
      to: { path: 'node_modules/electron/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|resources)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], mainFields: ['module', 'main', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
