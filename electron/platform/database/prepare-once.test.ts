import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Connection, connect } from './connection.ts';
import { preparingOnce } from './prepare-once.ts';

let connection: Connection;
beforeEach(() => {
  connection = connect(':memory:');
  connection.exec('CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  connection.exec("INSERT INTO people VALUES (1, 'Vi Đức Đạt'), (2, 'Hoàng Thị Lý')");
});
afterEach(() => connection.close());

const NAMES = 'SELECT id, name FROM people ORDER BY id';

it('prepares the same question once', () => {
  const prepare = vi.spyOn(connection, 'prepare');
  const once = preparingOnce(connection);
  once(NAMES).all();
  once(NAMES).all();
  expect(prepare).toHaveBeenCalledTimes(1);
});

it('answers each asker in the form asked for, whoever asked before', () => {
  const once = preparingOnce(connection);
  const [inObjects, inArrays] = [once(NAMES), once(NAMES).raw()];
  expect(inArrays.get()).toEqual([1, 'Vi Đức Đạt']);
  expect(inObjects.get()).toEqual({ id: 1, name: 'Vi Đức Đạt' });
  expect(inArrays.all()).toHaveLength(2);
  expect(inObjects.all()[1]).toEqual({ id: 2, name: 'Hoàng Thị Lý' });
});

it('sees a column that was added after the question was first asked', () => {
  const once = preparingOnce(connection);
  once('SELECT * FROM people').all();
  connection.exec("ALTER TABLE people ADD COLUMN unit TEXT NOT NULL DEFAULT 'Chi bộ 1'");
  expect(once('SELECT * FROM people').get()).toEqual({ id: 1, name: 'Vi Đức Đạt', unit: 'Chi bộ 1' });
});

it('keeps only so many, and answers the forgotten ones all the same', () => {
  const prepare = vi.spyOn(connection, 'prepare');
  const once = preparingOnce(connection);
  for (let number = 0; number <= 400; number += 1) once(`SELECT ${number} AS number`);
  once('SELECT 400 AS number');
  expect(prepare).toHaveBeenCalledTimes(401);
  expect(once('SELECT 0 AS number').get()).toEqual({ number: 0 });
  expect(prepare).toHaveBeenCalledTimes(402);
});
