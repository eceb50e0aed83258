import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What LibreOffice is told before it starts: path, name, value. */
const SETTINGS = [
  // Papers come from anywhere: nothing they link to is fetched, no macro of theirs is run.
  ['org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
  // After an update, that is with every new profile, LibreOffice tries its drawing on large pictures: five seconds that print nothing.
  ['org.openoffice.Setup/Product', 'ooSetupLastVersion', '99.9'],
] as const;

/**
 * The argument that makes LibreOffice use a profile of this program's own in `folder`, so that an open LibreOffice
 * of the person is left alone; made there when it is not.
 */
export function officeProfile(folder: string): string {
  const settings = join(folder, 'user', 'registrymodifications.xcu');
  if (!existsSync(settings)) {
    mkdirSync(join(folder, 'user'), { recursive: true });
    writeFileSync(settings, asRegistry());
  }
  return `-env:UserInstallation=${pathToFileURL(folder)}`;
}

const asRegistry = () => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${SETTINGS.map(
  ([path, name, value]) =>
    `<item oor:path="/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
).join('\n')}
</oor:items>
`;
