import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Reason } from '../../lib/model/reason.ts';
import { surenessOf } from '../../lib/state/sureness.ts';
import { useOpener } from '../ui/Opener.tsx';
import { reasonText } from './reason-text.ts';
import './why.css';

export interface WhyProps {
  readonly reason: Reason;
  /** What else speaks for it. */
  readonly also?: readonly Reason[];
  /** 0..1; absent where a finding is no guess. */
  readonly confidence?: number;
  /** What it is the reason of, for screen readers. */
  readonly of: string;
}

/** Why a finding is there and how sure it is, one click away: the control and its answer, each to be put where it fits. */
export function useWhy({ reason, also = [], confidence, of }: WhyProps): {
  control: VNode;
  answer: VNode | undefined;
} {
  const { control, open, id } = useOpener({ word: i18n.t('why.open'), of });
  const answer = open ? (
    <p class="why" id={id}>
      {[reason, ...also].map(reasonText).join(' ')}
      {confidence !== undefined && <b> {i18n.t(`why.${surenessOf(confidence)}`)}</b>}
    </p>
  ) : undefined;
  return { control, answer };
}
