import { waitForText } from '../../../scripts/support/use-view.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { takeNote } from '../../e2e/support/take-note.ts';
import type { Fault } from './fault.ts';
import { NOTED, pathOf } from './pages.ts';

const DAY_MS = 86_400_000;
/** From now, in days: an hour and a year back, before computers, ahead, and as it is. */
const JUMPS = [-1 / 24, -365, -20_000, 400, 0];
const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/St_Johns'];
const OFTEN = 5; // attempts between two of another time zone, for which the browser starts anew

/** The number of articles that were read, and the notes that were shown as saved. */
const known = new WeakMap<Reader, { read: number; notes: string[] }>();

/** The background takes another moment for now while articles are read, and the browser comes back in another time zone. */
export const clockChanged: Fault = {
  name: 'The clock is set back or ahead, or the time zone changes, while articles are read',
  strike: async ({ reader, index, chance }) => {
    const so = known.get(reader) ?? { read: 0, notes: [] };
    known.set(reader, so);
    const jump = JUMPS[Math.floor(chance() * JUMPS.length)] ?? 0;
    const zone = index % OFTEN === OFTEN - 1 ? ZONES[((index / OFTEN) % ZONES.length) | 0] : undefined;
    if (zone) await reader.comeBackTomorrow(zone);
    await reader.setClock(new Date(Date.now() + jump * DAY_MS).toISOString());
    const fresh = await reader.readArticle(pathOf(so.read));
    so.read += 1;
    const again = await reader.readArticle(NOTED.path);
    const body = `Whenever that was: ${index}.`;
    const sidebar = await reader.openSidebar(again);
    await waitForText(sidebar, NOTED.title);
    await reader.choose(sidebar, 'Notes');
    await takeNote(sidebar, body);
    so.notes.push(body);
    for (const page of [fresh, again]) await page.close();
    const days = Math.abs(jump) < 1 ? `${Math.round(jump * 24)} hours` : `${jump} days`;
    return {
      urls: [NOTED.path, ...Array.from({ length: so.read }, (_, number) => pathOf(number))].map((path) =>
        reader.address(path),
      ),
      notes: [...so.notes],
      struck: zone ?? (jump === 0 ? 'at the right time' : days),
    };
  },
};
