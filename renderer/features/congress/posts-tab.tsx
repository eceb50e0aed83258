import { Button } from 'antd';
import type { Post, PostHolder } from '#shared/domain/congress/congress.ts';
import { POST_NAMES } from '#shared/domain/congress/post-names.ts';
import { SINGLE_POSTS } from '#shared/domain/congress/setup-problems.ts';
import { focusNewRow } from './focus-new-row.ts';
import { POST_GROUPS } from './messages.ts';
import { PostRow } from './post-row.tsx';

type Props = {
  readonly posts: readonly PostHolder[];
  readonly onChange: (posts: readonly PostHolder[]) => void;
  readonly onBlur: () => void;
};

/** Who holds which post, body by body. People come from the roster or are typed by hand. */
export function PostsTab({ posts, onChange, onBlur }: Props) {
  const add = (post: Post) => {
    const id = crypto.randomUUID();
    const row = { id, post, personId: null, fullName: '', title: '', position: posts.length };
    onChange(numbered([...posts, row]));
    focusNewRow(`posts_${id}`);
  };
  const save = (changed: PostHolder) => onChange(posts.map((row) => (row.id === changed.id ? changed : row)));
  const remove = (id: string) => onChange(numbered(posts.filter((row) => row.id !== id)));
  return (
    <fieldset className="stack congress-rows" aria-label="Chức danh" onBlur={onBlur}>
      {POST_GROUPS.map(({ title, posts: inGroup }) => (
        <section key={title}>
          <h2>{title}</h2>
          <table className="plain-table congress-posts">
            <tbody>
              {inGroup.map((post) => (
                <PostLines
                  key={post}
                  post={post}
                  holders={posts.filter((row) => row.post === post)}
                  onAdd={() => add(post)}
                  onSave={save}
                  onRemove={remove}
                />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </fieldset>
  );
}

type LinesProps = {
  readonly post: Post;
  readonly holders: readonly PostHolder[];
  readonly onAdd: () => void;
  readonly onSave: (row: PostHolder) => void;
  readonly onRemove: (id: string) => void;
};

function PostLines({ post, holders, onAdd, onSave, onRemove }: LinesProps) {
  return (
    <tr id={`posts_${post}`}>
      <th scope="row" className="congress-post-name">
        {POST_NAMES[post]}
      </th>
      <td>
        {holders.map((holder, at) => (
          <PostRow
            key={holder.id}
            holder={holder}
            number={at + 1}
            onSave={onSave}
            onRemove={() => onRemove(holder.id)}
          />
        ))}
        {(holders.length === 0 || !SINGLE_POSTS.has(post)) && (
          <Button type="link" size="small" onClick={onAdd} aria-label={`Thêm ${POST_NAMES[post].toLowerCase()}`}>
            + Thêm
          </Button>
        )}
      </td>
    </tr>
  );
}

const numbered = (rows: readonly PostHolder[]) => rows.map((row, position) => ({ ...row, position }));
