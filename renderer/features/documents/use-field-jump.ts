import { useEffect, useState } from 'react';
import type { PaperDefinition } from '#shared/domain/documents/paper.ts';

type FieldJump = {
  readonly section: string;
  readonly toSection: (id: string) => void;
  readonly toField: (name: string) => void;
};
/** A place to write comes before the tools around it. */
const FOCUSABLE = ['[contenteditable="true"], input, textarea, [role="combobox"]', 'a, button'];

/** Which section is open, and the way to a field in any of them: opens the section, scrolls, puts the cursor there. */
export function useFieldJump(definition: PaperDefinition, first: string, field: string | undefined): FieldJump {
  const sectionOf = (name: string) => definition.fields.find((one) => one.name === name)?.section;
  const [section, setSection] = useState((field && sectionOf(field)) || first);
  const [target, setTarget] = useState<{ readonly name: string } | null>(field ? { name: field } : null);

  useEffect(() => {
    if (!target) return;
    // A turn later: an editor makes its text box after the section is shown.
    const timer = setTimeout(() => showField(target.name), 50);
    return () => clearTimeout(timer);
  }, [target]);

  return {
    section,
    toSection: setSection,
    toField: (name) => {
      setSection(sectionOf(name) ?? section);
      setTarget({ name });
    },
  };
}

function showField(name: string): void {
  const place = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  place?.scrollIntoView({ block: 'center' });
  const control = place?.querySelector('.field-control');
  const [target] = FOCUSABLE.flatMap((wanted) => control?.querySelector<HTMLElement>(wanted) ?? []);
  target?.focus();
}
