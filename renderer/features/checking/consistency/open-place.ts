/** Shows a paragraph (from 1; 0 is the paper as a whole) of a file of the desk. */
export type OpenPlace = (file: string, paragraph: number) => void;
