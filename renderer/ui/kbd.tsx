export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd>{keys}</kbd>;
}
