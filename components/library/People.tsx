import { i18n } from '#i18n';
import type { Shelf } from '../../lib/state/library.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Rows } from '../ui/Rows.tsx';
import { PersonNotes } from './PersonNotes.tsx';
import { PersonView } from './PersonView.tsx';
import './people.css';

/** The people whom articles of the library name, those most named first; or the page of one of them. */
export function People({ shelf }: { readonly shelf: Shelf }) {
  const { person: key, query } = shelf.view.value;
  const person = shelf.people.person.value;
  const people = shelf.people.people.value;
  if (key !== undefined && person)
    return (
      <PersonView
        person={person}
        onOpen={(article) => shelf.open(article)}
        onBack={() => shelf.show({ person: undefined })}
        onList={() => shelf.show({ shelf: 'articles', query: '', person: key })}
      >
        <PersonNotes person={person} desk={shelf.desk} onOpenUrl={(url) => shelf.openUrl(url)} />
      </PersonView>
    );
  if (key !== undefined || !people) return null; // as for the articles
  if (people.length === 0)
    return (
      <EmptyState title={i18n.t('library.noPeople')}>
        <p>{shelf.isSearching.value ? i18n.t('library.noMatch', [query]) : i18n.t('library.noPeopleText')}</p>
      </EmptyState>
    );
  return (
    <Rows row=".people > li">
      <ul class="people" aria-label={i18n.t('library.byPerson')}>
        {people.map((each) => (
          <li key={each.key}>
            <Button look="quiet" onClick={() => shelf.show({ person: each.key })}>
              <bdi>{each.name}</bdi>
            </Button>
            <span class="meta">{i18n.t('library.articles', each.articles)}</span>
          </li>
        ))}
      </ul>
    </Rows>
  );
}
