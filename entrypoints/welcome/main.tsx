import { i18n } from '#i18n';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { createWelcome } from '../../lib/state/welcome.ts';
import { createViewSources } from '../shared/view-sources.ts';
import { startView } from '../shared/view-start.tsx';

const sources = createViewSources();
const welcome = createWelcome(sources);
addEventListener('pagehide', () => welcome.dispose());

startView(i18n.t('extensionName'), sources, <WelcomeView welcome={welcome} />);
