import { EmptyState } from '../../ui/empty-state.tsx';
import { Screen } from '../../ui/screen.tsx';
import { MANUAL } from './manual.ts';
import { MarkdownView } from './markdown-view.tsx';
import './help-screen.css';

/** The clerk's manual with its table of contents; `page` is a file name without ".md". */
export function HelpScreen({ page }: { readonly page?: string }) {
  const shown = MANUAL.find(({ name }) => name === page) ?? MANUAL[0];
  return (
    <Screen
      title="Trợ giúp"
      subtitle="Sách hướng dẫn đi kèm chương trình. Ở màn hình nào bấm F1 sẽ mở trang của màn hình đó."
    >
      <div className="help">
        <nav className="help-contents no-print" aria-label="Mục lục">
          {MANUAL.map(({ name, title, blocks }) => (
            <div key={name}>
              <a href={`#/help?page=${name}`} aria-current={name === shown?.name ? 'page' : undefined}>
                {title}
              </a>
              {name === shown?.name && <Sections headings={blocks.filter((block) => block.kind === 'heading')} />}
            </div>
          ))}
        </nav>
        <article className="card help-page">
          {shown ? <MarkdownView blocks={shown.blocks} /> : <EmptyState title="Chưa có sách hướng dẫn" />}
        </article>
      </div>
    </Screen>
  );
}

type Heading = { readonly text: string; readonly id: string; readonly level: number };

function Sections({ headings }: { readonly headings: readonly Heading[] }) {
  const show = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'start' });
  return headings
    .filter(({ level }) => level === 2)
    .map(({ text, id }) => (
      <button key={id} type="button" onClick={() => show(id)}>
        {text}
      </button>
    ));
}
