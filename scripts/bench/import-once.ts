import { readFileSync } from 'node:fs';
import { acceptRoster, previewRoster } from '../../electron/features/delegates/import-roster.ts';
import { openTestContext } from '../../tests/fixtures/context.ts';

/** One whole import in a process of its own; prints the most memory it ever held, in kilobytes. */
const context = openTestContext();
const { database } = context.workspace;
const within = { ...context, db: database.db, act: database.act };
const file = new File([readFileSync(process.argv[2] ?? '')], 'danh-sach.xlsx');
const preview = previewRoster(within, { file, sheets: null, mapping: null });
let step = await preview.next();
while (!step.done) step = await preview.next();
acceptRoster(within, step.value.previewId, {});
console.log(process.resourceUsage().maxRSS);
