import { i18n } from '#i18n';
import type { QuoteSpeaker } from '../../lib/state/quotes.ts';
import '../cast/badge.css';
import './speaker-name.css';

/** Who speaks, and as what; or that this is not clear. */
export function SpeakerName({ speaker }: { readonly speaker?: QuoteSpeaker }) {
  return (
    <div class="speaker">
      {speaker ? (
        <h2 class={`name-${speaker.kind}`}>
          <bdi>{speaker.name}</bdi>
        </h2>
      ) : (
        <h2 class="speaker-nobody">{i18n.t('quotes.notAttributed')}</h2>
      )}
      <bdi class="speaker-role">{speaker ? speaker.role : i18n.t('quotes.notAttributedHint')}</bdi>
    </div>
  );
}
