import { useEffect, useRef, useState } from 'react';
import type { CongressKind, Unit } from '#shared/domain/congress/congress.ts';
import type { PaperDefinition } from '#shared/domain/documents/paper.ts';
import type { Desk } from './desk.ts';
import { DeskNotices } from './desk-notices.tsx';
import { placesIn } from './field-holding.ts';
import { IssueDialog } from './issue-dialog.tsx';
import { MatterList } from './matter-list.tsx';
import { NextDraftButton } from './next-draft-button.tsx';
import { OpinionsDrawer } from './opinions/opinions-drawer.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { useCitations } from './rich-text/use-citations.ts';
import { SectionForm } from './section-form.tsx';
import { SectionOutline } from './section-outline.tsx';
import { currentMissing, fieldsOf } from './section-states.ts';
import { ReturnDrawer } from './take-in/return-drawer.tsx';
import { TakeInDrawer } from './take-in/take-in-drawer.tsx';
import { TemplateDrawer } from './template-drawer.tsx';
import { useDraft } from './use-draft.ts';
import { useFieldJump } from './use-field-jump.ts';
import { VersionsDrawer } from './versions-drawer.tsx';

type Props = {
  readonly definition: PaperDefinition;
  readonly kind: CongressKind;
  readonly unit: Unit | null;
  readonly desk: Desk;
  readonly field?: string;
};
type Opened = 'issue' | 'versions' | 'template' | 'take-in' | 'return' | 'opinions' | null;

/** Outline, form and preview side by side; on a narrow window the preview takes the form's place. */
export function PaperDesk({ definition, kind, unit, desk, field }: Props) {
  const draft = useDraft(desk.status.paperId, desk);
  const sections = definition.sections.filter(({ id }) => fieldsOf(definition, id, kind, draft.values).length > 0);
  const jump = useFieldJump(definition, sections[0]?.id ?? '', field);
  const [opened, setOpened] = useState<Opened>(null);
  const [showing, setShowing] = useState<'form' | 'preview'>('form');
  const citations = useCitations(desk.status.paperId, draft.values);
  const missing = currentMissing(definition, kind, { values: draft.values, missing: desk.missing });
  const section = sections.find(({ id }) => id === jump.section) ?? sections[0];
  const at = sections.findIndex(({ id }) => id === section?.id);
  // An issued paper is only read until a new draft is begun.
  const issuedId = desk.status.state === 'issued' ? desk.issuedId : null;
  const locked = issuedId !== null;
  const close = () => setOpened(null);
  const jumpFromDialog = (name: string) => {
    close();
    setShowing('form');
    jump.toField(name);
  };
  const step = (by: 1 | -1) => {
    const next = sections[at + by];
    if (next) jump.toSection(next.id);
  };
  useDeskKeys({ save: () => void (locked || draft.flush('by-hand')), step });
  useEffect(() => {
    document.title = `${desk.status.name} · Thư ký Đại hội`;
  }, [desk.status.name]);

  return (
    <div className={showing === 'preview' ? 'desk desk-preview-only' : 'desk'}>
      <SectionOutline
        status={desk.status}
        draftNumber={desk.draftNumber}
        nextDraft={<NextDraftButton desk={desk} draft={draft} />}
        sections={sections}
        current={section?.id ?? ''}
        onSection={jump.toSection}
        fieldsOf={(id) => fieldsOf(definition, id, kind, draft.values)}
        values={draft.values}
        used={desk.used}
        missing={missing}
        saving={{ state: draft.state, savedAt: desk.savedAt, onSave: () => void draft.flush('by-hand') }}
        onVersions={() => setOpened('versions')}
        onTemplate={() => setOpened('template')}
        onTakeIn={() => setOpened('take-in')}
        onReturn={() => setOpened('return')}
        onOpinions={() => setOpened('opinions')}
      />
      <div className="desk-form">
        <h1 className="visually-hidden">{desk.status.name}</h1>
        <DeskNotices desk={desk} draft={draft} places={placesIn(definition.fields, draft.values, jump.toField)} />
        {section && (
          <SectionForm
            key={`${section.id} ${draft.epoch} ${locked}`}
            locked={locked}
            section={section}
            kind={kind}
            fields={fieldsOf(definition, section.id, kind, draft.values)}
            values={draft.values}
            used={desk.used}
            missing={missing}
            guideOf={(name) => (unit && definition.guide?.(name, unit, draft.values)) ?? null}
            citations={citations}
            onChange={draft.change}
            onStep={step}
            hasBefore={at > 0}
            hasAfter={at < sections.length - 1}
          />
        )}
        {!locked && (
          <MatterList
            sections={sections}
            missing={missing}
            warnings={desk.warnings}
            onField={jump.toField}
            onSection={jump.toSection}
          />
        )}
      </div>
      <PreviewPane
        key={issuedId ?? 'draft'}
        paperId={desk.status.paperId}
        issuedId={issuedId}
        name={desk.status.name}
        values={draft.values}
        agendaMinutes={desk.agendaMinutes}
        enlarged={showing === 'preview'}
        onEnlarge={() => setShowing(showing === 'preview' ? 'form' : 'preview')}
        onIssue={() => setOpened('issue')}
        beforeSave={() => draft.flush('by-hand')}
      />
      <IssueDialog
        open={opened === 'issue'}
        onClose={close}
        desk={desk}
        missing={missing}
        draft={draft}
        onJump={jumpFromDialog}
      />
      <VersionsDrawer
        open={opened === 'versions'}
        onClose={close}
        paperId={desk.status.paperId}
        draft={draft}
        fields={definition.fields}
      />
      <TakeInDrawer open={opened === 'take-in'} onClose={close} desk={desk} draft={draft} />
      <ReturnDrawer open={opened === 'return'} onClose={close} desk={desk} draft={draft} />
      <OpinionsDrawer
        open={opened === 'opinions'}
        onClose={close}
        paperId={desk.status.paperId}
        name={desk.status.name}
        section={section?.id ?? ''}
      />
      <TemplateDrawer open={opened === 'template'} onClose={close} status={desk.status} />
    </div>
  );
}

/** Ctrl S keeps a version; Alt with Page Up or Page Down goes to the section before or after. */
function useDeskKeys(keys: { readonly save: () => void; readonly step: (by: 1 | -1) => void }): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey;
      if (control && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 's') latest.current.save();
      else if (event.altKey && event.key === 'PageDown') latest.current.step(1);
      else if (event.altKey && event.key === 'PageUp') latest.current.step(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
