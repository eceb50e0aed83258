import { describeFileProblem, type FileProblem } from './file-problem.ts';

/** A mistake in the tags of a template, found when it is read in or filled. */
export type TagProblemCode =
  | 'tag-not-closed'
  | 'tag-not-opened'
  | 'section-not-closed'
  | 'section-not-opened'
  | 'sections-crossed'
  | 'section-misplaced'
  | 'block-tag-not-alone'
  | 'block-in-plain-tag'
  | 'tag-unreadable'
  | 'template-unreadable';

export type TemplateProblem =
  | FileProblem
  | {
      readonly code: TagProblemCode;
      /** The tag as written, without braces */
      readonly tag?: string;
      /** Part of the file, e.g. word/document.xml */
      readonly path?: string;
    };

const SENTENCES: Readonly<Record<TagProblemCode, string>> = {
  'tag-not-closed': 'Thẻ thiếu dấu } ở cuối.',
  'tag-not-opened': 'Có dấu } thừa hoặc thẻ thiếu dấu { ở đầu.',
  'section-not-closed': 'Đoạn lặp có thẻ mở {#…} nhưng thiếu thẻ đóng {/…}.',
  'section-not-opened': 'Đoạn lặp có thẻ đóng {/…} nhưng thiếu thẻ mở {#…}.',
  'sections-crossed': 'Thẻ đóng không khớp với thẻ mở gần nhất.',
  'section-misplaced': 'Thẻ mở và thẻ đóng của đoạn lặp không nằm cùng một bảng hoặc một cấp.',
  'block-tag-not-alone': 'Thẻ nội dung {@…} phải đứng một mình trong đoạn văn.',
  'block-in-plain-tag': 'Nội dung nhiều đoạn phải dùng thẻ {@…}, không dùng thẻ thường.',
  'tag-unreadable': 'Tên thẻ không hợp lệ.',
  'template-unreadable': 'Không đọc được mẫu; hãy mở bằng Word rồi lưu lại.',
};

/** One Vietnamese sentence: what is wrong with the template, at which tag. */
export function describeTemplateProblem(problem: TemplateProblem): string {
  if (!isTagProblem(problem)) return describeFileProblem(problem);
  const sentence = SENTENCES[problem.code];
  return problem.tag ? `Thẻ “${problem.tag}”: ${lowerFirst(sentence)}` : sentence;
}

type TagProblem = Exclude<TemplateProblem, FileProblem>;
const isTagProblem = (problem: TemplateProblem): problem is TagProblem => Object.hasOwn(SENTENCES, problem.code);
const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
