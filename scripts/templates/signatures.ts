import type { Paragraph } from 'docx';
import { TEXT_WIDTH } from '#shared/domain/documents/paper-styles.ts';
import { type Block, line, repeatLines } from './blocks.ts';
import { invisibleTable } from './tables.ts';

const HALF = Math.floor(TEXT_WIDTH / 2);
const HALVES = [HALF, TEXT_WIDTH - HALF];

/** Recipients left, one signature right (HD05 §7.2, §9.2). */
export function signature(width = TEXT_WIDTH): Block[] {
  const halves = width === TEXT_WIDTH ? HALVES : [Math.floor(width / 2), Math.ceil(width / 2)];
  return [gap(), invisibleTable(halves, [[recipients(), [...authority('ky_phai'), name('ky_phai')]]])];
}

/** Two signatures on one line of names, as minutes need them (HD05 §7.1.4a(ii)). */
export function twoSignatures(width = TEXT_WIDTH): Block[] {
  return [
    gap(),
    invisibleTable(
      [Math.floor(width / 2), width - Math.floor(width / 2)],
      [
        [authority('ky_trai'), authority('ky_phai')],
        [[name('ky_trai')], [name('ky_phai')]],
      ],
    ),
  ];
}

/** The same in one row, so that no name stands alone on a page; for authorities of as many lines on both sides. */
export function twoSignaturesInOneRow(width = TEXT_WIDTH): Block[] {
  const halves = [Math.floor(width / 2), width - Math.floor(width / 2)];
  const side = (signer: string) => [...authority(signer), name(signer)];
  return [gap(), invisibleTable(halves, [[side('ky_trai'), side('ky_phai')]])];
}

/** Minutes of a meeting: two signatures on one line of names, the recipients below. */
export function twoSignaturesAndRecipients(): Block[] {
  return [...twoSignaturesInOneRow(), gap(), invisibleTable(HALVES, [[recipients(), [line('CuoiPhan', '')]]])];
}

/**
 * Recipients left; right, for a congress without its own seal, the new
 * committee confirms the signatures above (HD05 §7.1.4a(ii)).
 */
export function confirmationAndRecipients(): Block[] {
  return [gap(), invisibleTable(HALVES, [[recipients(), confirmation()]])];
}

/** Recipients and the one signature of the congress, its confirmation below on the right (HD05 §7.1.4a(iii)). */
export function signatureAndConfirmation(): Block[] {
  return [...signature(), gap(), invisibleTable(HALVES, [[[line('CuoiPhan', '')], confirmation()]])];
}

const confirmation = (): Paragraph[] => [
  line('XacNhan', '{#co_xac_nhan}'),
  line('XacNhan', '{xac_nhan.dong_dan}'),
  ...authority('xac_nhan'),
  name('xac_nhan'),
  line('XacNhan', '{/co_xac_nhan}'),
  line('CuoiPhan', ''),
];

function authority(signer: string): Paragraph[] {
  return [
    ...repeatLines(`${signer}.quyen_han`, 'QuyenHan', '{dong}'),
    ...repeatLines(`${signer}.chuc_vu`, 'ChucVu', '{dong}'),
  ];
}

const name = (signer: string) => line('HoTen', `{${signer}.ho_ten}`);
const recipients = () => [line('NoiNhan', 'Nơi nhận:'), ...repeatLines('noi_nhan', 'NoiNhanTen', '{ten}')];
const gap = () => line('CachKy', '');
