import { i18n } from '#i18n';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { createOptions } from '../../lib/state/options.ts';
import { createViewSources } from '../shared/view-sources.ts';
import { startView } from '../shared/view-start.tsx';
import { syncWhileOpen } from '../shared/view-sync.ts';

const sources = createViewSources();
const options = createOptions(sources);
addEventListener('pagehide', () => options.dispose());

startView(i18n.t('options.title'), sources, <OptionsView options={options} />);
void sources.backUpWhenDue();
syncWhileOpen();
