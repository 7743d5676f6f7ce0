import { i18n } from '#i18n';
import type { Sidebar } from '../../lib/state/sidebar.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';

/** What can be done with the article that is shown. */
export function SidebarFoot({ sidebar }: { readonly sidebar: Sidebar }) {
  const pinned = sidebar.page.pinned.value;
  return (
    <footer class="sidebar-foot">
      <Button look="primary" onClick={() => sidebar.addNote()}>
        {i18n.t('sidebar.addNote')}
      </Button>
      <Button
        icon="pin"
        label={i18n.t('sidebar.pin')}
        pressed={pinned}
        onClick={() => sidebar.page.togglePin()}
      />
      <span class="space" />
      <Menu
        label={i18n.t('sidebar.export')}
        listLabel={i18n.t('export.menu')}
        opens="up"
        items={sidebar.formats}
        onChoose={(format) => sidebar.exportThis(format)}
      />
      <Button onClick={() => sidebar.openPage('library')}>{i18n.t('sidebar.library')}</Button>
    </footer>
  );
}
