/** A picture in words that any painter understands: boxes and lines of text. Lengths in millimetres from the top left. */
export type DrawnBox = {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 black, 255 white */
  readonly shade: number;
};
export type DrawnText = {
  readonly kind: 'text';
  /** Left end, or right end with `anchor` end */
  readonly x: number;
  /** Of the line the letters stand on */
  readonly baseline: number;
  readonly text: string;
  /** Height of the type, in points */
  readonly size: number;
  readonly isBold: boolean;
  readonly anchor: 'start' | 'end';
  /** Longer text is set a little smaller, and where that does not do cut with "…" */
  readonly room: number;
};
export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it */
  readonly alt: string;
  readonly shapes: readonly (DrawnBox | DrawnText)[];
};

/** Where a file keeps a picture: its link's id and its number in the paper, from 1. */
export type PlacedPicture = { readonly id: string; readonly number: number };
