import type { SignatureView } from '../papers/common.view.ts';
import { archiveLine, recipientLines } from '../recipients.ts';
import {
  type CommitteeSigner,
  chairSignature,
  committeeSignature,
  confirmation,
  credentialsSignature,
  presidiumSignature,
  secretariatSignature,
  writerSignature,
} from '../signature.ts';
import type { OutlineView } from './outline.view.ts';
import type { OutlineDefinition, OutlineSource } from './outline-paper.ts';

type SigningView = Pick<OutlineView, 'ky_phai' | 'ky_trai' | 'co_xac_nhan' | 'xac_nhan' | 'noi_nhan'>;

/** Signature blocks, confirmation and recipients of an outlined paper. */
export function signingView(definition: OutlineDefinition, source: OutlineSource): SigningView {
  const { signing } = definition;
  const { records, book } = source;
  const { setup } = records;
  switch (signing.by) {
    case 'nobody':
      return {};
    case 'committee': {
      const isDeputy = signing.mayDeputySign && book.text('chuc_vu_ky') === 'deputy-secretary';
      const signer: CommitteeSigner = isDeputy ? 'deputy-secretary' : 'secretary';
      const ky_phai = committeeSignature(setup, book, { body: signing.body, signer, field: 'nguoi_ky' });
      return { ky_phai, noi_nhan: recipientsOf(definition, source) };
    }
    case 'presidium':
      return confirmed(definition, source, presidiumSignature(setup, book, 'chu_toa_ky'));
    case 'secretariat':
      return confirmed(definition, source, secretariatSignature(setup, book, 'thu_ky_ky'));
    case 'credentials':
      return confirmed(definition, source, credentialsSignature(setup, book, 'truong_ban_ky'));
    case 'meeting': {
      const recorded = signing.recorded?.(source);
      if (recorded)
        return { ky_trai: recorded.left, ky_phai: recorded.right, noi_nhan: recipientsOf(definition, source) };
      return {
        ky_trai: writerSignature(book.text('nguoi_ghi')),
        ky_phai: chairSignature(book.text('chu_tri')),
        noi_nhan: recipientsOf(definition, source),
      };
    }
  }
}

const SIGNERS = { secretariat: 'secretariat-head', credentials: 'credentials-head', presidium: 'presidium' } as const;
const NOBODY = { dong_dan: '', quyen_han: [], chuc_vu: [], ho_ten: '' } as const;

function confirmed(definition: OutlineDefinition, source: OutlineSource, ky_phai: SignatureView): SigningView {
  const { signing } = definition;
  const { records, book } = source;
  const isSealed = book.text('con_dau') === 'co';
  const byOffice = signing.by !== 'presidium' || signing.confirmedByOffice;
  const signers = [SIGNERS[signing.by === 'secretariat' || signing.by === 'credentials' ? signing.by : 'presidium']];
  return {
    ky_phai,
    co_xac_nhan: !isSealed,
    xac_nhan: isSealed ? NOBODY : confirmation(records.setup, book, 'nguoi_xac_nhan', { signers, byOffice }),
    noi_nhan: recipientsOf(definition, source),
  };
}

function recipientsOf({ recipients, isAddressed }: OutlineDefinition, source: OutlineSource) {
  const typed = source.book.rows('noi_nhan').map((row) => row.ten ?? '');
  const names = typed.length > 0 ? typed : recipients(source).filter((name) => name !== '');
  return recipientLines([...(isAddressed ? ['Như trên'] : []), ...names], archiveLine(source.records.setup.unit));
}
