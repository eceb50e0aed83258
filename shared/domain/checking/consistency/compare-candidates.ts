import type { CandidateList } from './candidate-lists.ts';
import type { FactRow } from './fact.ts';
import { folded } from './read-numbers.ts';
import { type SetFinding, setFinding } from './set-finding.ts';

type Listed = CandidateList & { readonly file: number };

/**
 * documents.md §7.4: the candidates counted are those of the ballot, and these are those put forward, but for who
 * withdrew or was added by name.
 */
export function compareCandidates(
  lists: readonly (CandidateList | null)[],
  rows: readonly FactRow[],
): readonly SetFinding[] {
  const all = lists.flatMap((list, file) => (list ? [{ ...list, file }] : []));
  const at = (stage: CandidateList['stage']) => all.filter((one) => one.stage === stage);
  const [proposed, adopted, counted] = [at('proposed'), at('adopted'), at('counted')];
  return [
    ...counted.flatMap((count) => strayers(count, adopted, [])),
    ...(adopted.length > 0 ? adopted : counted).flatMap((list) =>
      strayers(
        list,
        proposed,
        [...adopted, ...counted].flatMap(({ changes }) => changes),
      ),
    ),
    ...wrongNumber(proposed, rows),
  ];
}

const PEOPLE = '(?<!\\d)0*[1-9]\\d* (?:\\([a-z ]+\\) )?(?:dong chi|nguoi|truong hop)';
const MOVES = '(?:rut|them|ung cu(?! vien)|ngoai danh sach)';
/** "02 đồng chí xin rút", "đề cử thêm 01 đồng chí". */
const UNNAMED = new RegExp(`${MOVES}[^.;]{0,40}?${PEOPLE}|${PEOPLE}[^.;]{0,30} ${MOVES}`);

/** Names that only one of two lists has; lists of which few are the same people are of two elections. */
function strayers(list: Listed, sources: readonly Listed[], changes: readonly string[]): readonly SetFinding[] {
  const near = sources.filter((source) => shared(list, source) * 2 > list.names.length);
  const source = [...near].sort((a, b) => shared(list, b) - shared(list, a))[0];
  const isUnnamed = changes.some((one) => UNNAMED.test(one));
  if (!source || isUnnamed) return [];
  const explained = (name: string) => changes.some((one) => one.includes(folded(name)));
  const known = new Set(source.names.map(({ key }) => key));
  const own = new Set(list.names.map(({ key }) => key));
  const missing = source.names.filter(({ key, name }) => !own.has(key) && !explained(name));
  const [first] = source.names;
  const extra = list.names.filter(({ key, name }) => !known.has(key) && !explained(name));
  return [
    ...extra.map(({ name, where }) => {
      const like = missing.find((one) => folded(one.name) === folded(name)) ?? missing[0] ?? first;
      const said = missing.length > 0 && like ? `, danh sách ấy có đồng chí ${like.name} mà ở đây không có` : '';
      const found = `đồng chí ${name} không có trong ${NAMES[source.stage]}${said}`;
      const against = { file: source.file, where: like?.where ?? where };
      return setFinding('NV-16', { file: list.file, where, against }, { found, expected: SAME });
    }),
    ...(extra.length > 0 ? [] : missing).map(({ name, where }) => {
      const here = list.names[0]?.where ?? where;
      const found = `không có đồng chí ${name}, người có tên trong ${NAMES[source.stage]}`;
      const against = { file: source.file, where };
      return setFinding('NV-16', { file: list.file, where: here, against }, { found, expected: SAME });
    }),
  ];
}

const NAMES = {
  proposed: 'danh sách trích ngang',
  adopted: 'danh sách bầu cử',
  counted: 'kết quả kiểm phiếu',
} as const;
const SAME = 'cùng những người ấy, hoặc biên bản nêu tên người rút, người được giới thiệu thêm';

const shared = (a: Listed, b: Listed): number =>
  a.names.filter(({ key }) => b.names.some((other) => other.key === key)).length;

/** The number a scheme puts forward is that of one of the lists beside it. */
function wrongNumber(proposed: readonly Listed[], rows: readonly FactRow[]): readonly SetFinding[] {
  const [list] = proposed;
  const told = rows.find(({ key }) => key === 'nominees')?.values ?? [];
  if (!list) return [];
  return told
    .filter(({ value }) => !proposed.some(({ names }) => names.length === Number(value)))
    .flatMap(({ shown, places }) =>
      places.slice(0, 1).map(({ file, where }) => {
        const against = { file: list.file, where: list.names[0]?.where ?? where };
        const found = `giới thiệu ${shown} người, danh sách trích ngang có ${list.names.length}`;
        return setFinding('NV-16', { file, where, against }, { found, expected: 'một số người' });
      }),
    );
}
