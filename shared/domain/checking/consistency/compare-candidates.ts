import type { CandidateList } from './candidate-lists.ts';
import type { FactRow } from './fact.ts';
import { folded } from './read-numbers.ts';
import { type SetFinding, setFinding } from './set-finding.ts';

type Listed = CandidateList & { readonly file: number };
type Name = CandidateList['names'][number] & { readonly file: number };
/** One list, or several taken together: those who stay and those who are new are often listed apart. */
type Source = { readonly stage: CandidateList['stage']; readonly names: readonly Name[] };

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
    ...counted.flatMap((count) => strayers(count, adopted.map(sourceOf), [])),
    ...(adopted.length > 0 ? adopted : counted).flatMap((list) =>
      strayers(
        list,
        joined(proposed),
        [...adopted, ...counted].flatMap(({ changes }) => changes),
      ),
    ),
    ...wrongNumber(proposed, rows),
  ];
}

const sourceOf = ({ stage, names, file }: Listed): Source => ({ stage, names: names.map((one) => ({ ...one, file })) });

const MOST_JOINED = 5;

/** Each list and each way to take several together; of very many lists each alone and all of them. */
function joined(lists: readonly Listed[]): readonly Source[] {
  const sources = lists.map(sourceOf);
  if (sources.length > MOST_JOINED) return [...sources, ...sources.slice(0, 1).map((one) => sources.reduce(join, one))];
  const all: Source[] = [];
  for (const one of sources) all.push(one, ...all.map((other) => join(other, one)));
  return all;
}

const join = (a: Source, b: Source): Source => ({
  stage: a.stage,
  names: [...a.names, ...b.names.filter(({ key }) => !a.names.some((one) => one.key === key))],
});

const PEOPLE = '(?<!\\d)0*[1-9]\\d* (?:\\([a-z ]+\\) )?(?:dong chi|nguoi|truong hop)';
const MOVES = '(?:rut|them|ung cu(?! vien)|ngoai danh sach)';
/** "02 đồng chí xin rút", "đề cử thêm 01 đồng chí". */
const UNNAMED = new RegExp(`${MOVES}[^.;]{0,40}?${PEOPLE}|${PEOPLE}[^.;]{0,30} ${MOVES}`);

/** Names that only one of two lists has; lists of which few are the same people are of two elections. */
function strayers(list: Listed, sources: readonly Source[], changes: readonly string[]): readonly SetFinding[] {
  const near = sources.filter((source) => shared(list, source) * 2 > list.names.length);
  const source = [...near].sort((a, b) => shared(list, b) - shared(list, a) || a.names.length - b.names.length)[0];
  const isUnnamed = changes.some((one) => UNNAMED.test(one));
  if (!source || isUnnamed) return [];
  const all = [...source.names, ...list.names].map(({ name }) => folded(name));
  const explained = (name: string) => changes.some((one) => isNamed(folded(name), one, all));
  const known = new Set(source.names.map(({ key }) => key));
  const own = new Set(list.names.map(({ key }) => key));
  const absent = source.names.filter(({ key, name }) => !own.has(key) && !explained(name));
  const missing = list.isPart ? [] : absent;
  const [first] = source.names;
  const extra = list.names.filter(({ key, name }) => !known.has(key) && !explained(name));
  return [
    ...extra.map(({ name, where }) => {
      const like = absent.find((one) => folded(one.name) === folded(name)) ?? missing[0] ?? first;
      const said = missing.length > 0 && like ? `, danh sách ấy có đồng chí ${like.name} mà ở đây không có` : '';
      const found = `đồng chí ${name} không có trong ${NAMES[source.stage]}${said}`;
      const against = { file: like?.file ?? list.file, where: like?.where ?? where };
      return setFinding('NV-16', { file: list.file, where, against }, { found, expected: SAME });
    }),
    ...(extra.length > 0 ? [] : missing).map(({ name, where, file }) => {
      const here = list.names[0]?.where ?? where;
      const found = `không có đồng chí ${name}, người có tên trong ${NAMES[source.stage]}`;
      const against = { file, where };
      return setFinding('NV-16', { file: list.file, where: here, against }, { found, expected: SAME });
    }),
  ];
}

/** By the whole name, or by its end ("đồng chí Thụ") where nobody else of the lists is called so. */
function isNamed(name: string, change: string, all: readonly string[]): boolean {
  const words = name.split(' ');
  const ends = words.map((_, at) => words.slice(at).join(' '));
  return ends.some(
    (end) =>
      new RegExp(`${end === name ? '' : 'dong chi '}${end}(?![a-z])`).test(change) &&
      all.every((other) => other === name || !other.endsWith(` ${end}`)),
  );
}

const NAMES = {
  proposed: 'danh sách trích ngang',
  adopted: 'danh sách bầu cử',
  counted: 'kết quả kiểm phiếu',
} as const;
const SAME = 'cùng những người ấy, hoặc biên bản nêu tên người rút, người được giới thiệu thêm';

const shared = (a: Listed, b: Source): number =>
  a.names.filter(({ key }) => b.names.some((other) => other.key === key)).length;

/** The number a scheme puts forward is that of the lists beside it, of one or of several together. */
function wrongNumber(proposed: readonly Listed[], rows: readonly FactRow[]): readonly SetFinding[] {
  const sources = joined(proposed);
  const [list, all] = [proposed[0], sources.at(-1)];
  const told = rows.find(({ key }) => key === 'nominees')?.values ?? [];
  if (!list || !all) return [];
  return told
    .filter(({ value }) => !sources.some(({ names }) => names.length === Number(value)))
    .flatMap(({ shown, places }) =>
      places.slice(0, 1).map(({ file, where }) => {
        const against = { file: list.file, where: list.names[0]?.where ?? where };
        const lists = proposed.length > 1 ? 'các danh sách trích ngang' : 'danh sách trích ngang';
        const found = `giới thiệu ${shown} người, ${lists} có ${all.names.length}`;
        return setFinding('NV-16', { file, where, against }, { found, expected: 'cùng một số lượng người' });
      }),
    );
}
