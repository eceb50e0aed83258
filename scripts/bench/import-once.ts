import { readFileSync } from 'node:fs';
import { acceptRoster, previewRoster } from '../../electron/features/delegates/import-roster.ts';
import { openTestContext } from '../../tests/fixtures/context.ts';
import { peakKilobytes } from './peak-memory.ts';

/**
 * One whole import into a file, in a process of its own that runs this file as the main program is built;
 * prints the most memory it ever held, in kilobytes.
 */
const [sheet = '', workspace = ''] = process.argv.slice(2);
const context = openTestContext({ path: workspace });
const { database } = context.workspace;
const within = { ...context, db: database.db, act: database.act };
const file = new File([readFileSync(sheet)], 'danh-sach.xlsx');
const preview = previewRoster(within, { file, sheets: null, mapping: null });
let step = await preview.next();
while (!step.done) step = await preview.next();
acceptRoster(within, step.value.previewId, {});
console.log(peakKilobytes());
