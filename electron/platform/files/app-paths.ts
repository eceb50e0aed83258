import { join } from 'node:path';

/** Where the app keeps and finds its files. Built once at start-up, or in a temporary folder by tests. */
export type AppPaths = {
  /** Everything of this user: workspaces, backups, settings */
  readonly userData: string;
  /** Read-only parts of the program: templates, migrations, samples, manual */
  readonly resources: string;
};

export const workspacesFolder = (paths: AppPaths) => join(paths.userData, 'dai-hoi');
export const practiceFolder = (paths: AppPaths) => join(paths.userData, 'dai-hoi-tap-duot');
export const backupsFolder = (paths: AppPaths) => join(paths.userData, 'sao-luu');
export const migrationsFolder = (paths: AppPaths) => join(paths.resources, 'migrations');
export const templatesFolder = (paths: AppPaths) => join(paths.resources, 'templates');
export const fontsFolder = (paths: AppPaths) => join(paths.resources, 'fonts');
export const samplesFolder = (paths: AppPaths) => join(paths.resources, 'samples');
