import { nameParts } from './messages.ts';

/** A name as rosters print it: the given name, by which people are looked up, stands out. */
export function PersonName({ fullName }: { readonly fullName: string }) {
  const { before, given } = nameParts(fullName);
  return (
    <span title={fullName}>
      {before}
      <b>{given}</b>
    </span>
  );
}
