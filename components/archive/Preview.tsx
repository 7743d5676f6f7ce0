import { i18n } from '#i18n';
import type { ArchiveComparison, NoteChoice, Standing } from '../../lib/model/archive.ts';
import type { ImportDesk } from '../../lib/state/import-desk.ts';
import type { ImportPreview } from '../../lib/state/sources.ts';
import { Button } from '../ui/Button.tsx';
import { formatMoment } from '../ui/dates.ts';

/** What is in a file and how it stands to the library, with the choices that are left to the reader. */
export function Preview({ desk }: { readonly desk: ImportDesk }) {
  const preview = desk.preview.value;
  if (!preview) return null;
  const differing = preview.notes.newerHere + preview.notes.newerThere;
  return (
    <div class="import-preview">
      <h3>{i18n.t('import.previewTitle')}</h3>
      <p class="meta">{i18n.t('import.written', [formatMoment(preview.exportedAt)])}</p>
      {preview.intact === false && <p class="import-warning">{i18n.t('import.changed')}</p>}
      {preview.refused > 0 && <p class="import-warning">{i18n.t('import.refused', preview.refused)}</p>}
      <dl class="import-counts">
        <Counts label={i18n.t('import.articles')} counts={preview.articles} />
        <Counts label={i18n.t('import.notes')} counts={preview.notes} />
        <Counts label={i18n.t('import.corrections')} counts={preview.corrections} />
      </dl>
      {differing > 0 && <NotesDiffer desk={desk} count={differing} />}
      {preview.settings === 'different' && <TakeSettings desk={desk} />}
      {changesNothing(preview) && !desk.choices.value.settings ? (
        <p role="status">{i18n.t('import.nothing')}</p>
      ) : (
        <>
          <p class="meta">{i18n.t('import.rule')}</p>
          <div class="import-actions">
            <Button look="primary" onClick={() => desk.bringBack()}>
              {i18n.t('import.start')}
            </Button>
            <Button onClick={() => desk.close()}>{i18n.t('common.cancel')}</Button>
          </div>
        </>
      )}
    </div>
  );
}

interface CountsProps {
  readonly label: string;
  readonly counts: Readonly<Record<Standing, number>>;
}

function Counts({ label, counts }: CountsProps) {
  const words = [
    counts.new > 0 && i18n.t('import.new', [counts.new]),
    counts.newerThere > 0 && i18n.t('import.newerThere', [counts.newerThere]),
    counts.newerHere > 0 && i18n.t('import.newerHere', [counts.newerHere]),
    counts.same > 0 && i18n.t('import.same', [counts.same]),
  ].filter((each) => each !== false);
  return (
    <div>
      <dt>{label}</dt>
      <dd>{words.length > 0 ? words.join(' · ') : i18n.t('import.none')}</dd>
    </div>
  );
}

function NotesDiffer({ desk, count }: { readonly desk: ImportDesk; readonly count: number }) {
  const ways: readonly { readonly id: NoteChoice; readonly label: string }[] = [
    { id: 'both', label: i18n.t('import.keepBoth') },
    { id: 'mine', label: i18n.t('import.keepMine') },
  ];
  return (
    <fieldset class="import-choice">
      <legend>{i18n.t('import.notesDiffer', count)}</legend>
      {ways.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name="notes-differ"
            checked={desk.choices.value.notes === id}
            onChange={() => desk.choose({ notes: id })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function TakeSettings({ desk }: { readonly desk: ImportDesk }) {
  return (
    <label class="import-settings">
      <input
        type="checkbox"
        checked={desk.choices.value.settings}
        onChange={(event) => desk.choose({ settings: event.currentTarget.checked })}
      />
      {i18n.t('import.settings')}
    </label>
  );
}

function changesNothing({ articles, notes, corrections }: ArchiveComparison & ImportPreview): boolean {
  const written = [articles.new, articles.newerThere, corrections.new, corrections.newerThere];
  return [...written, notes.new, notes.newerHere, notes.newerThere].every((count) => count === 0);
}
