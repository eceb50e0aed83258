import { deflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';
import { renderDocx } from '../../electron/platform/docx/render-docx.ts';
import { toBlockXml } from '../../shared/domain/documents/rich-text-xml.ts';
import { cells, letter, letterTemplate, table, tableTemplate } from './benched-templates.ts';
import { type Line, median, timed } from './measure.ts';
import { type Filler, openPeers, plainDocxtemplater } from './peers.ts';

const LETTERS = 500;
const RUNS = 5;

/** One-page letters from one template, and one long table; all programs by turns, medians of five runs. */
export const benchLetters = (): Promise<Line[]> => {
  const views = Array.from({ length: LETTERS }, (_, at) => letter(at));
  return benchFilling({ what: `${LETTERS} one-page letters`, template: letterTemplate, views, plain: 15, peers: 8 });
};

export const benchTable = (): Promise<Line[]> =>
  benchFilling({
    what: `table of 5,000 rows × ${cells}`,
    template: tableTemplate,
    views: [table(5_000)],
    plain: 8,
    carbone: 2,
  });

type Bench = {
  readonly what: string;
  readonly template: (language: 'docxtemplater' | 'carbone') => Uint8Array;
  readonly views: readonly Readonly<Record<string, unknown>>[];
  /** How many times faster than plain docxtemplater, the better peer, carbone */
  readonly plain: number;
  readonly peers?: number;
  readonly carbone?: number;
};

async function benchFilling({ what, template, views, ...targets }: Bench): Promise<Line[]> {
  const peers = await openPeers();
  const carbone = peers.carbone(template('carbone'));
  const own = template('docxtemplater');
  const took = await timeByTurns(views, {
    ours: compiled(own),
    plain: plainDocxtemplater(own),
    easy: peers.easyTemplate(own),
    carbone: carbone.fill,
  });
  carbone.close();
  const beside = (peer: string, time: number, wanted: number | undefined): Line => ({
    what,
    measured: `${took.ours.toFixed(0)} ms; ${peer} ${time.toFixed(0)} ms = ${(time / took.ours).toFixed(1)} ×`,
    target: wanted === undefined ? 'only shown' : `≥ ${wanted} × as fast`,
    met: wanted === undefined || time >= wanted * took.ours,
  });
  const ratio = took.ours / took.floor;
  return [
    beside('plain docxtemplater', took.plain, targets.plain),
    beside('easy-template-x', took.easy, undefined),
    beside('carbone', took.carbone, targets.carbone),
    ...(targets.peers === undefined
      ? []
      : [beside('the better of both', Math.min(took.easy, took.carbone), targets.peers)]),
    {
      what,
      measured: `${took.ours.toFixed(0)} ms = ${ratio.toFixed(2)} × deflating the same XML alone (${took.floor.toFixed(0)} ms)`,
      target: targets.peers === undefined ? 'only shown' : '≤ 4.00 ×',
      met: targets.peers === undefined || ratio <= 4,
    },
  ];
}

const NAMES = ['ours', 'plain', 'easy', 'carbone'] as const;
type Name = (typeof NAMES)[number];

/** Medians in milliseconds; `floor` is compressing what ours wrote, alone. */
async function timeByTurns(
  views: Bench['views'],
  fillers: Readonly<Record<Name, Filler>>,
): Promise<Readonly<Record<Name | 'floor', number>>> {
  for (const name of NAMES) await check(name, fillers[name], views[0] ?? {});
  const written = await documentsOf(fillers.ours, views);
  const times = { ours: [], plain: [], easy: [], carbone: [], floor: [] } as Record<Name | 'floor', number[]>;
  for (let run = 0; run < RUNS; run += 1) {
    for (const name of NAMES) times[name].push(await timed(() => fillAll(fillers[name], views)));
    times.floor.push(await timed(async () => written.map((xml) => deflateRawSync(xml))));
  }
  const { ours, plain, easy, carbone, floor } = times;
  return {
    ours: median(ours),
    plain: median(plain),
    easy: median(easy),
    carbone: median(carbone),
    floor: median(floor),
  };
}

const compiled =
  (template: Uint8Array): Filler =>
  (view) => {
    const rendered = renderDocx(template, view, { toBlocks: toBlockXml });
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
    return rendered.value;
  };

async function fillAll(fill: Filler, views: Bench['views']): Promise<void> {
  for (const view of views) await fill(view);
}

const documentOf = (bytes: Uint8Array) => new PizZip(bytes).file('word/document.xml')?.asText() ?? '';

async function documentsOf(fill: Filler, views: Bench['views']): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for (const view of views) all.push(Buffer.from(documentOf(await fill(view))));
  return all;
}

/** A program that left a tag or lost a value would be fast for nothing. */
async function check(name: string, fill: Filler, view: Readonly<Record<string, unknown>>): Promise<void> {
  const text = documentOf(await fill(view)).replace(/<[^>]*>/g, '');
  const lost =
    JSON.stringify(view)
      .match(/“[^”]*”/g)
      ?.filter((mark) => !text.includes(mark)) ?? [];
  if (/[{}]/.test(text) || lost.length > 0)
    throw new Error(`${name} did not fill the template: ${lost[0] ?? 'a tag is left'}`);
}
