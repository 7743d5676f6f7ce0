import { i18n } from '#i18n';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { createPopup } from '../../lib/state/popup.ts';
import { createViewSources } from '../shared/view-sources.ts';
import { startView } from '../shared/view-start.tsx';

const sources = createViewSources();
const popup = createPopup(sources);
addEventListener('pagehide', () => popup.dispose());

startView(i18n.t('extensionName'), sources, <PopupView popup={popup} onDone={() => window.close()} />);
