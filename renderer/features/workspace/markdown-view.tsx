import { findImage } from './manual.ts';
import type { Block, Inline } from './markdown.ts';

/** A page of the manual as elements; links lead to other pages of the manual only. */
export function MarkdownView({ blocks }: { readonly blocks: readonly Block[] }) {
  return numbered(blocks).map(({ key, value }) => <BlockView key={key} block={value} />);
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />;
    case 'image':
      return <Picture {...block} />;
    case 'list':
      return <List {...block} />;
    case 'table':
      return <Table {...block} />;
    case 'note':
      return (
        <p className="help-note">
          <Line content={block.content} />
        </p>
      );
    default:
      return (
        <p>
          <Line content={block.content} />
        </p>
      );
  }
}

function Heading({ level, text, id }: Extract<Block, { kind: 'heading' }>) {
  // The screen's title is the first level, so a page's own headings start at the second.
  if (level <= 2) return <h2 id={id}>{text}</h2>;
  return <h3 id={id}>{text}</h3>;
}

function Picture({ alt, source }: Extract<Block, { kind: 'image' }>) {
  const address = findImage(source);
  return address === null ? null : <img className="help-picture" src={address} alt={alt} loading="lazy" />;
}

function List({ ordered, entries }: Extract<Block, { kind: 'list' }>) {
  const lines = numbered(entries).map(({ key, value }) => (
    <li key={key}>
      <Line content={value} />
    </li>
  ));
  return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
}

function Table({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(rows).map((row) => (
            <tr key={row.key}>
              {numbered(row.value).map(({ key, value }) => (
                <td key={key}>
                  <Line content={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ content }: { readonly content: readonly Inline[] }) {
  return numbered(content).map(({ key, value }) => <Part key={key} part={value} />);
}

function Part({ part }: { readonly part: Inline }) {
  switch (part.kind) {
    case 'bold':
      return <b>{part.text}</b>;
    case 'italic':
      return <i>{part.text}</i>;
    case 'key':
      return <kbd>{part.text}</kbd>;
    case 'link': {
      const page = part.to.replace(/\.md(#.*)?$/, '');
      // No screen leads to the web: what is not a page of the manual stays text.
      return /^\d\d-[\w-]+$/.test(page) ? <a href={`#/help?page=${page}`}>{part.text}</a> : part.text;
    }
    default:
      return part.text;
  }
}

/** The manual never changes while it is shown, so a place in it is a lasting key. */
function numbered<T>(values: readonly T[]): { readonly key: string; readonly value: T }[] {
  return values.map((value, place) => ({ key: String(place), value }));
}
