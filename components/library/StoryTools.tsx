import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StoryPage } from '../../lib/model/story.ts';
import type { StoryPageDesk } from '../../lib/state/story-page.ts';
import { Button } from '../ui/Button.tsx';
import { OpenedForm, useFormOpener } from '../ui/FormOpener.tsx';
import { Menu } from '../ui/Menu.tsx';
import { NameField } from '../ui/NameField.tsx';

const LONGEST = 120; // characters of a name

export interface StoryToolsProps {
  /** Lists its articles, to be searched and exported. */
  readonly onList: () => unknown;
  readonly desk: StoryPageDesk;
  readonly page: StoryPage;
}

/** What can be said of a story as a whole: its name, and that it is the same as another one. */
export function StoryTools({ desk, page, onList }: StoryToolsProps) {
  const [typed, setTyped] = useState(page.name);
  const rename = useFormOpener({ word: i18n.t('story.rename'), of: page.name });
  const others = desk.others.value.map(({ id, name }) => ({ id, name }));

  function save() {
    void desk.rename(typed);
    rename.leave();
  }

  return (
    <>
      <div class="meta story-tools">
        {rename.control}
        <Button look="quiet" onClick={onList}>
          {i18n.t('library.listArticles')}
        </Button>
        {others.length > 0 && (
          <Menu
            look="quiet"
            label={i18n.t('story.merge')}
            listLabel={i18n.t('story.stories')}
            items={others}
            onChoose={(id) => desk.mergeInto(id)}
          />
        )}
      </div>
      {rename.open && (
        <OpenedForm id={rename.id} legend={i18n.t('story.nameHint')} onSubmit={save} onLeave={rename.leave}>
          <NameField
            label={i18n.t('story.name')}
            typed={typed}
            longest={LONGEST}
            submitLabel={i18n.t('story.giveName')}
            disabled={false}
            onType={setTyped}
            cancelLabel={i18n.t('correct.cancel')}
            onCancel={rename.leave}
          />
        </OpenedForm>
      )}
    </>
  );
}
