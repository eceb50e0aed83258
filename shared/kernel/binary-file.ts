/** What both a browser's File and Node's Blob offer; `shared/` may name neither. */
export type BinaryFile = {
  readonly size: number;
  readonly type: string;
  readonly name?: string;
  arrayBuffer(): Promise<ArrayBuffer>;
};
