import type { PaintedSpan } from '../../lib/model/page.ts';
import { success } from '../../lib/model/result.ts';
import type { Span } from '../../lib/model/span.ts';
import type { AccessSource, PageSource } from '../../lib/state/sources.ts';
import { asking, doing, type World } from './view-sources.ts';

export function pagesOf(world: World): PageSource {
  return {
    watchActiveTab: (onChange) => world.tab.subscribe(onChange),
    readTab: (tabId: number, anyway: boolean) => doing(world, 'readTab', tabId, anyway),
    paint: (tabId: number, spans: readonly PaintedSpan[]) => doing(world, 'paint', tabId, spans),
    reveal: (tabId: number, span: Span) => doing(world, 'reveal', tabId, span),
    readSelection: async () => success(world.selection),
    watchPointed: (onPoint) => world.pointed.subscribe((span) => onPoint(1, span)),
    openSidebar: () => doing(world, 'openSidebar'),
    openPage: async (...page) => void world.deeds.push(['openPage', ...page]),
    openUrl: async (url) => void world.deeds.push(['openUrl', url]),
    findShortcuts: async () => ({ openSidebar: 'Alt+N', addNote: undefined }),
  };
}

export function accessOf(world: World): AccessSource {
  return {
    canRead: async (url) => world.granted.value.length > 0 && url.startsWith('http'),
    askForSite: (url) => asking(world, 'askForSite', url),
    askForAllSites: () => asking(world, 'askForAllSites'),
    watchGranted: (onChange) => world.granted.subscribe(onChange),
    takeBack: (pattern) => asking(world, 'takeBack', pattern),
  };
}
