import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openTestContext } from '../../../tests/fixtures/context.ts';
import { verifyJournal } from '../journal/journal.ts';
import { ChangedSinceError } from '../journal/undo.ts';

const note = (label: string, undoable = true) => ({ act: 'mapping-saved', label, subject: 'mapping', undoable });

function open() {
  const { database } = openTestContext().workspace;
  const save = (header: string, field: string, label: string, undoable = true) =>
    database.act(note(label, undoable), (tx) => {
      tx.run(
        sql`INSERT INTO roster_mappings VALUES (${header}, ${field}) ON CONFLICT (header) DO UPDATE SET field = excluded.field`,
      );
    });
  const rows = () => database.connection.prepare('SELECT header, field FROM roster_mappings ORDER BY header').all();
  return { ...database, save, rows };
}

describe('an act', () => {
  it('is one transaction with one journal line', () => {
    const workspace = open();
    workspace.save('Họ tên', 'fullName', 'Chọn cột Họ tên');
    expect(workspace.rows()).toEqual([{ header: 'Họ tên', field: 'fullName' }]);
    expect(verifyJournal(workspace.connection)).toEqual({ entries: 1, brokenAt: null });
  });

  it('leaves neither rows nor a journal line when it fails halfway', () => {
    const workspace = open();
    expect(() =>
      workspace.act(note('hỏng'), (tx) => {
        tx.run(sql`INSERT INTO roster_mappings VALUES ('a', 'b')`);
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    expect(workspace.rows()).toEqual([]);
    expect(verifyJournal(workspace.connection).entries).toBe(0);
  });
});

describe('undo', () => {
  it('puts changed, added and removed rows back, newest act first', () => {
    const workspace = open();
    workspace.save('a', '1', 'một');
    workspace.save('a', '2', 'hai');
    workspace.act(note('xoá'), (tx) => {
      tx.run(sql`DELETE FROM roster_mappings`);
    });
    expect(workspace.undo()).toEqual({ label: 'xoá' });
    expect(workspace.rows()).toEqual([{ header: 'a', field: '2' }]);
    expect(workspace.undo()).toEqual({ label: 'hai' });
    expect(workspace.rows()).toEqual([{ header: 'a', field: '1' }]);
    expect(workspace.undo()).toEqual({ label: 'một' });
    expect(workspace.rows()).toEqual([]);
    expect(workspace.undo()).toBeNull();
    expect(verifyJournal(workspace.connection)).toEqual({ entries: 6, brokenAt: null });
  });

  it('keeps the newest fifty acts', () => {
    const workspace = open();
    for (let n = 1; n <= 60; n += 1) workspace.save(`h${n}`, 'x', `việc ${n}`);
    let undone = 0;
    while (workspace.undo()) undone += 1;
    expect(undone).toBe(50);
    expect(workspace.rows()).toHaveLength(10);
  });

  it('refuses when a row was changed since by an act that cannot be undone, and changes nothing', () => {
    const workspace = open();
    workspace.save('a', '1', 'một');
    workspace.save('a', '2', 'tự lưu', false);
    expect(() => workspace.undo()).toThrow(ChangedSinceError);
    expect(workspace.rows()).toEqual([{ header: 'a', field: '2' }]);
  });

  it('restores a person with every delegate row that went with them', () => {
    const { database } = openTestContext().workspace;
    const count = () =>
      database.connection
        .prepare('SELECT (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM delegates) AS delegates')
        .get();
    database.act(note('thêm'), (tx) => {
      tx.run(sql`INSERT INTO people (id, full_name, folded_name, name_order, ethnicity, religion, home_town, residence, general_education, expertise, political_theory, post, unit, card_number, phone, note)
        VALUES ('p', 'A', 'a', 'a', '', '', '', '', '', '', '', '', '', '', '', '')`);
      tx.run(
        sql`INSERT INTO delegates (person_id, number, kind, summoned, source_file) VALUES ('p', 1, 'elected', 1, '')`,
      );
    });
    database.act(note('xoá'), (tx) => {
      tx.run(sql`DELETE FROM people`);
    });
    expect(count()).toEqual({ people: 0, delegates: 0 });
    database.undo();
    expect(count()).toEqual({ people: 1, delegates: 1 });
  });
});

describe('the journal', () => {
  it('finds a single changed byte', () => {
    const workspace = open();
    for (const n of [1, 2, 3]) workspace.save(`h${n}`, 'x', `việc ${n}`);
    workspace.connection.exec(
      "DROP TRIGGER journal_only_grows_update; UPDATE journal SET label = 'việc 9' WHERE sequence = 2",
    );
    expect(verifyJournal(workspace.connection)).toEqual({ entries: 2, brokenAt: 2 });
  });

  it('cannot be changed through the store', () => {
    const workspace = open();
    workspace.save('a', 'x', 'việc');
    expect(() => workspace.connection.exec("UPDATE journal SET label = ''")).toThrow(/only grows/);
    expect(() => workspace.connection.exec('DELETE FROM journal')).toThrow(/only grows/);
  });
});
