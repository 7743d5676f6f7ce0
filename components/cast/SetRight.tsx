import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/model/analysis.ts';
import type { Reading } from '../../lib/model/library.ts';
import { findOther, LONGEST_NAME, othersOf, spellingsOf } from '../../lib/state/cast-corrections.ts';
import type { CastDesk } from '../../lib/state/cast-desk.ts';
import { Button } from '../ui/Button.tsx';
import { ChipButton } from '../ui/Chip.tsx';
import { OpenedForm, useFormOpener } from '../ui/FormOpener.tsx';
import { NameField, typedName } from '../ui/NameField.tsx';
import { KindChoice } from './KindChoice.tsx';

export interface SetRightProps {
  readonly entity: Entity;
  readonly reading: Reading;
  readonly desk: CastDesk;
}

/** Lets the reader say what is wrong with one of the cast: the control and what it opens, each to be put where it fits. */
export function useSetRight(props: SetRightProps): { control: VNode; answer: VNode | undefined } {
  const { control, open, id, leave, close } = useFormOpener({
    word: i18n.t('correct.wrong'),
    of: props.entity.name,
  });
  const say = async (saying: Promise<boolean>) => {
    if (await saying) close();
  };
  const answer = open ? <SetRight {...props} id={id} onSay={say} onLeave={leave} /> : undefined;
  return { control, answer };
}

const WAYS = ['same', 'name', 'kind', 'spelling'] as const;
type Way = (typeof WAYS)[number];

interface OpenedProps extends SetRightProps {
  readonly id: string;
  readonly onSay: (saying: Promise<boolean>) => unknown;
  readonly onLeave: () => void;
}

/** Asks what is wrong, then for what is right where that takes more than a click. */
function SetRight(props: OpenedProps) {
  const { entity, reading, desk, id, onSay, onLeave } = props;
  const [way, setWay] = useState<Way | undefined>(undefined);
  const [typed, setTyped] = useState('');
  const name = typedName(typed);
  const other = findOther(name, entity, reading);
  const ways = spellingsOf(entity).length > 0 ? WAYS : WAYS.filter((each) => each !== 'spelling');

  function choose(chosen: Way) {
    setWay(chosen);
    setTyped(chosen === 'name' ? entity.name : '');
  }

  function submit() {
    if (way === 'same' && other) return onSay(desk.merge(entity, other, reading));
    if (way === 'name' && isNewName(name, entity)) return onSay(desk.rename(entity, name, reading));
  }

  return (
    <OpenedForm
      id={id}
      legend={<span dir="auto">{i18n.t('cast.whatIsWrong', [entity.name])}</span>}
      onSubmit={submit}
      onLeave={onLeave}
    >
      <div class="form-choices">
        {ways.map((each) => (
          <ChipButton key={each} picked={each === way} onPick={() => choose(each)}>
            {i18n.t(`wrong.${each}`)}
          </ChipButton>
        ))}
        <ChipButton onPick={() => onSay(desk.hide(entity, reading))}>{i18n.t('cast.hide')}</ChipButton>
        <ChipButton onPick={() => onSay(desk.sayNoName(entity, reading))}>{i18n.t('cast.noName')}</ChipButton>
      </div>
      {way === 'kind' && (
        <KindChoice current={entity.kind} onPick={(kind) => onSay(desk.setKind(entity, kind, reading))} />
      )}
      {way === 'spelling' && <Spellings {...props} />}
      {way === 'same' || way === 'name' ? (
        <NameField
          label={i18n.t(way === 'same' ? 'cast.sameAs' : 'cast.rightName')}
          typed={typed}
          longest={LONGEST_NAME}
          names={way === 'same' ? othersOf(entity, reading).map((each) => each.name) : []}
          submitLabel={i18n.t('correct.set')}
          disabled={way === 'same' ? !other : !isNewName(name, entity)}
          onType={setTyped}
          cancelLabel={i18n.t('correct.cancel')}
          onCancel={onLeave}
        />
      ) : (
        <div class="form-choices">
          <Button look="quiet" onClick={onLeave}>
            {i18n.t('correct.cancel')}
          </Button>
        </div>
      )}
    </OpenedForm>
  );
}

/** The ways in which one is written: the chosen one is somebody else. */
function Spellings({ entity, reading, desk, onSay }: OpenedProps) {
  return (
    <fieldset>
      <legend>{i18n.t('cast.whichSpelling')}</legend>
      <div class="form-choices">
        {spellingsOf(entity).map((place) => (
          <ChipButton key={place.text} onPick={() => onSay(desk.split(place, reading))}>
            <span dir="auto">{place.text}</span>
          </ChipButton>
        ))}
      </div>
    </fieldset>
  );
}

const isNewName = (name: string, entity: Entity): boolean => name !== '' && name !== entity.name;
