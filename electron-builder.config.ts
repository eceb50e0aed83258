import type { Configuration } from 'electron-builder';

/** A word that the packer fills in, differently for each platform. */
const word = (name: string) => `\${${name}}`;

/** What goes into the program. Patterns about packages may only leave things out. */
const filesFor = (platform: string) => [
  'package.json',
  'out/main/**',
  'out/preload/**',
  'out/renderer/**',
  '!out/**/*.map',
  'resources/**',
  '!**/*.{ts,mts,cts,map,md}',
  '!**/{test,tests,__tests__}/**',
  '!node_modules/{zod/src,@types}/**',
  '!node_modules/better-sqlite3/{deps,src,binding.gyp}',
  '!node_modules/better-sqlite3/{deps,src}/**',
  '!node_modules/node-{linux,win}-x64/**',
  `!node_modules/better-sqlite3/prebuilds/!(${platform}-${word('arch')}).node`,
];

/** Per user, without administrator rights, and nothing that calls home. */
const config: Configuration = {
  appId: 'vn.dai-hoi.thu-ky',
  productName: 'Thư ký Đại hội',
  executableName: 'thu-ky-dai-hoi',
  artifactName: `thu-ky-dai-hoi-${word('version')}-${word('os')}-${word('arch')}.${word('ext')}`,
  directories: { output: 'dist' },
  publish: null,
  // The SQLite driver brings its own binaries, the same for Node and Electron.
  npmRebuild: false,
  // Only the driver must lie on disk; "smart" unpacking would leave its whole package unsealed.
  asar: { smartUnpack: false },
  asarUnpack: ['node_modules/better-sqlite3/prebuilds/**'],
  electronLanguages: ['vi', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  win: { target: ['nsis', 'zip'], files: filesFor('win32') },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    installerLanguages: ['vi_VN'],
    language: '1066',
    shortcutName: 'Thư ký Đại hội',
  },
  linux: {
    files: filesFor('linux'),
    target: ['AppImage', 'deb'],
    category: 'Office',
    synopsis: 'Chuẩn bị và điều hành đại hội đảng cơ sở',
    maintainer: 'Thư ký Đại hội <thu-ky@dai-hoi.invalid>',
  },
};

export default config;
