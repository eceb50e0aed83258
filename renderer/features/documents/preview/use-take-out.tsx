import { useMutation } from '@tanstack/react-query';
import { findPaper } from '#shared/domain/documents/catalogue.ts';
import type { DraftValues } from '#shared/domain/documents/paper.ts';
import { familyIdOf } from '#shared/domain/documents/paper-family.ts';
import { markFor } from '#shared/kernel/copy-mark.ts';
import { download } from '../../../lib/download.ts';
import { client } from '../../../lib/rpc.ts';
import { printPages } from '../../../ui/pages/print-pages.ts';
import type { RenderedPages } from '../../../ui/pages/render-pages.ts';
import { useNotices } from '../../../ui/use-notices.tsx';
import { useRecipient } from '../../../ui/use-recipient.tsx';

type Shown = {
  readonly paperId: string;
  readonly name: string;
  /** null: the draft with these values */
  readonly issuedId: string | null;
  readonly values: DraftValues;
  /** Puts what is typed on disk first */
  readonly beforeSave: () => Promise<boolean>;
};

/** Saving and printing what is shown; a paper with personnel data asks whom the copy is for. */
export function useTakeOut({ paperId, name, issuedId, values, beforeSave }: Shown) {
  const forRecipient = useRecipient();
  const notices = useNotices();
  const isRestricted = findPaper(familyIdOf(paperId))?.restricted === true;
  const what = { paperId, issuedId, values: issuedId === null ? values : null };
  const work = useMutation({
    mutationFn: async ({ form, recipient }: { form: 'docx' | 'pdf'; recipient: string | null }) => {
      // What goes out is the draft on disk: it must be the one on the screen.
      if (issuedId === null && !(await beforeSave())) return;
      if (recipient !== null) return download(await client.documents.takeCopy({ ...what, form, recipient }));
      if (form === 'pdf') return download(await client.documents.toPdf(what));
      return download(
        issuedId === null
          ? await client.documents.handOut({ paperId })
          : await client.documents.readIssued({ id: issuedId }),
      );
    },
  });
  const take = (form: 'docx' | 'pdf') => () =>
    isRestricted
      ? forRecipient.ask('file', (recipient) => work.mutate({ form, recipient }))
      : work.mutate({ form, recipient: null });
  const print = (rendered: RenderedPages) => {
    if (!isRestricted) return printPages(rendered);
    return forRecipient.ask('print', (recipient) => {
      const noted = client.personnel.notePrint({ what: name, recipient });
      void noted.then(() => printPages(rendered, markFor(recipient))).catch(notices.failed);
    });
  };
  return {
    ...{ saveWord: take('docx'), savePdf: take('pdf'), print, error: work.error, dialog: forRecipient.dialog },
    isMakingPdf: work.isPending && work.variables?.form === 'pdf',
  };
}
