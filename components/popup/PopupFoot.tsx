import { i18n } from '#i18n';
import type { Popup } from '../../lib/state/popup.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';

/** What can be done with the article from the popup. */
export function PopupFoot({ popup, onDone }: { readonly popup: Popup; readonly onDone: () => void }) {
  const close = (done: boolean) => done && onDone();
  return (
    <footer class="popup-foot">
      <Button look="primary" onClick={() => popup.openSidebar().then(close)}>
        {i18n.t('popup.openSidebar')}
      </Button>
      <Button onClick={() => popup.addNote().then(close)}>{i18n.t('popup.note')}</Button>
      <span class="space" />
      <Menu
        label={i18n.t('popup.export')}
        listLabel={i18n.t('export.menu')}
        opens="up"
        items={popup.formats}
        onChoose={(format) => popup.exportThis(format)}
      />
    </footer>
  );
}
