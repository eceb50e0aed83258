import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { UnconfirmedNote } from '../../renderer/ui/unconfirmed-note.tsx';
import { noteOf, RULE_SOURCES } from '../../shared/domain/congress/rule-sources.ts';
import { CATALOGUE } from '../../shared/domain/documents/catalogue.ts';
import { PROJECT } from '../fixtures/context.ts';
import { sourceFiles } from './budgets.ts';

const screens = sourceFiles(PROJECT).filter(({ path }) => /^renderer\/features\/.*\.tsx$/.test(path));
/** Rules named in a screen as `<UnconfirmedNote {...noteOf('id')} />`, as "room: id". */
const namedOnScreens = screens.flatMap(({ path, text }) =>
  [...text.matchAll(/<UnconfirmedNote \{\.\.\.noteOf\('([a-z-]+)'\)\} \/>/g)].map(([, id]) => ({
    id,
    room: path.split('/')[2],
  })),
);
const onFields = CATALOGUE.flatMap(({ fields }) => fields).flatMap(({ rule }) =>
  rule === undefined ? [] : [{ id: rule, room: 'documents' }],
);
const SHOWN_AT = [
  ['older-paper-layout', 'documents'],
  ['personnel-steps', 'personnel'],
  ['reelect-steps', 'personnel'],
  ['appointment-steps', 'personnel'],
  ['step-threshold', 'personnel'],
  ['step-threshold', 'documents'],
  ['step-quorum', 'personnel'],
  ['surplus-band', 'personnel'],
  ['surplus-band', 'documents'],
  ['surplus-rounding', 'personnel'],
  ['about-share', 'personnel'],
  ['young-age', 'documents'],
  ['dossier-checklist', 'personnel'],
  ['report-outline', 'documents'],
  ['default-recipients', 'documents'],
  ['cell-signature', 'documents'],
  ['members-letterhead', 'documents'],
  ['age-bands', 'delegates'],
  ['due-dates', 'documents'],
  ['due-dates', 'overview'],
] as const;

describe('rules not compared with the original text', () => {
  it('are all listed here with the screens they decide on', () => {
    const unconfirmed = RULE_SOURCES.filter(({ confidence }) => confidence !== 'text').map(({ id }) => id);
    expect(new Set(SHOWN_AT.map(([id]) => id))).toEqual(new Set(unconfirmed));
  });

  it.each(SHOWN_AT)('%s says so on the screen of %s', (id, room) => {
    expect([...namedOnScreens, ...onFields]).toContainEqual({ id, room });
  });

  // The guidance on the steps of this term was not found: wherever its values judge somebody, that is said
  it.each([
    ['step-summary.tsx', 'step-threshold'],
    ['meeting-rules.tsx', 'step-threshold'],
    ['meeting-rules.tsx', 'step-quorum'],
    ['mode-choice.tsx', 'personnel-steps'],
    ['mode-choice.tsx', 'reelect-steps'],
    ['mode-choice.tsx', 'appointment-steps'],
  ])('of the steps: %s says %s', (file, id) => {
    const screen = screens.find(({ path }) => path === `renderer/features/personnel/steps/${file}`);
    expect(screen?.text).toContain(`<UnconfirmedNote {...noteOf('${id}')} />`);
  });

  it.each(['personnel-scheme', 'personnel-submission', 'personnel-meeting-minutes', 'nomination-count-minutes'])(
    'of the steps: %s says so at the results it tells',
    (paperId) => {
      const paper = CATALOGUE.find(({ id }) => id === paperId);
      expect(paper?.fields.filter(({ rule }) => rule === 'step-threshold')).toHaveLength(1);
    },
  );

  it('are shown by the form for every field that names one', () => {
    const row = screens.find(({ path }) => path === 'renderer/features/documents/field-row.tsx');
    expect(row?.text).toContain('<UnconfirmedNote {...noteOf(field.rule)} />');
  });

  it('read as a sentence, the warning and the source', () => {
    const markup = renderToStaticMarkup(createElement(UnconfirmedNote, noteOf('due-dates')));
    expect(markup.replace(/<[^>]+>/g, '')).toBe(
      'Hạn tính từ ngày khai mạc theo thông lệ; cấp trên quy định khác thì theo cấp trên. chưa đối chiếu văn bản gốc Nguồn: thông lệ của cấp uỷ cơ sở.',
    );
  });
});
