import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Entity, EntityKind } from '../model/analysis.ts';
import type { CastCorrection, CorrectionId, TextTarget } from '../model/correction.ts';
import type { Reading } from '../model/library.ts';
import type { PageSelection } from '../model/page.ts';
import type { Problem, Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { selectText } from '../model/text-selector.ts';
import { leavesOut, type Said, saidOf, selectedName, targetOf } from './cast-corrections.ts';
import type { CorrectionSources } from './correction-desk.ts';
import type { UndoOffer } from './undo.ts';

export interface CastDeskSources extends CorrectionSources {
  /** What is selected in the page that is shown. */
  readonly readSelection: () => Promise<Result<PageSelection | undefined>>;
}

/** What was just said of the cast or taken back: the words that it is about, and when it was said, if it still is. */
export interface ChangedMember {
  readonly id: CorrectionId;
  readonly start: number;
  readonly at?: string;
  /** Whether nobody who is shown is at these words now. */
  readonly leftOut: boolean;
}

/** Where the reader sets the cast of an article right, and takes that back. A verb's false means: it could not be saved. */
export interface CastDesk {
  /** What was changed last, until the view has led the reader to it. */
  readonly changed: ReadonlySignal<ChangedMember | undefined>;
  /** Says that somebody is the same as another one of the cast. */
  merge(entity: Entity, into: Entity, reading: Reading): Promise<boolean>;
  /** Says that these words name somebody else than the rest. */
  split(place: Span, reading: Reading): Promise<boolean>;
  rename(entity: Entity, name: string, reading: Reading): Promise<boolean>;
  setKind(entity: Entity, kind: EntityKind, reading: Reading): Promise<boolean>;
  hide(entity: Entity, reading: Reading): Promise<boolean>;
  sayNoName(entity: Entity, reading: Reading): Promise<boolean>;
  /** The name that is selected in the page; absent where nothing of the article is, or too much. */
  findSelected(reading: Reading): Promise<TextTarget | undefined>;
  add(target: TextTarget, kind: EntityKind, reading: Reading): Promise<boolean>;
  takeBack(correction: CastCorrection): Promise<boolean>;
  /** The view has led the reader to what was changed. */
  settle(): void;
}

/** @param problem is told what went wrong, and that nothing did */
export function createCastDesk(
  sources: CastDeskSources,
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): CastDesk {
  return new Desk(sources, undo, problem);
}

class Desk implements CastDesk {
  readonly changed = signal<ChangedMember | undefined>(undefined);
  readonly #sources: CastDeskSources;
  readonly #undo: UndoOffer;
  readonly #problem: Signal<Problem | undefined>;

  constructor(sources: CastDeskSources, undo: UndoOffer, problem: Signal<Problem | undefined>) {
    this.#sources = sources;
    this.#undo = undo;
    this.#problem = problem;
  }

  merge(entity: Entity, into: Entity, reading: Reading) {
    const { text } = reading.article;
    const said = { kind: 'mergeEntity', target: targetOf(text, entity), to: targetOf(text, into) } as const;
    return this.#say(said, reading);
  }

  split(place: Span, reading: Reading) {
    return this.#say({ kind: 'splitEntity', target: selectText(reading.article.text, place) }, reading);
  }

  rename(entity: Entity, name: string, reading: Reading) {
    const target = targetOf(reading.article.text, entity);
    const said = { kind: 'renameEntity', target, from: entity.name, to: name } as const;
    return this.#say(said, reading, findSaid(reading, entity, 'renameEntity'));
  }

  setKind(entity: Entity, kind: EntityKind, reading: Reading) {
    const target = targetOf(reading.article.text, entity);
    const said = { kind: 'entityKind', target, from: entity.kind, to: kind } as const;
    return this.#say(said, reading, findSaid(reading, entity, 'entityKind'));
  }

  hide(entity: Entity, reading: Reading) {
    return this.#say({ kind: 'hideEntity', target: targetOf(reading.article.text, entity) }, reading);
  }

  sayNoName(entity: Entity, reading: Reading) {
    return this.#say({ kind: 'noEntity', target: targetOf(reading.article.text, entity) }, reading);
  }

  async findSelected({ article }: Reading) {
    const selected = await this.#sources.readSelection();
    return selected.ok ? selectedName(article.text, selected.value) : undefined;
  }

  add(target: TextTarget, kind: EntityKind, reading: Reading) {
    return this.#say({ kind: 'addEntity', target, to: kind }, reading);
  }

  async takeBack(correction: CastCorrection) {
    const done = await this.#remove(correction);
    if (done) {
      const undo = async () => void (await this.#put(correction));
      this.#undo.propose({ what: 'correctionTakenBack', undo });
    }
    return done;
  }

  settle() {
    this.changed.value = undefined;
  }

  /** Keeps what was said, in the place of what was said before of the same. */
  async #say(said: Said, { article }: Reading, before?: CastCorrection) {
    const own = { articleUrl: article.canonicalUrl, at: this.#sources.now() };
    const id = before?.id ?? this.#sources.newId();
    const from = before && 'from' in before ? { from: before.from } : {};
    const correction = { ...said, ...from, ...own, id } as CastCorrection;
    const done = await this.#put(correction);
    if (done) {
      const undo = async () => void (before ? await this.#put(before) : await this.#remove(correction));
      this.#undo.propose({ what: 'castCorrected', correction, undo });
    }
    return done;
  }

  async #put(correction: CastCorrection) {
    const { id, at, target } = correction;
    const result = await this.#sources.library.saveCorrection(correction);
    return this.#tell(result, { id, at, start: target.position.start, leftOut: leavesOut(correction) });
  }

  async #remove({ id, kind, target }: CastCorrection) {
    const result = await this.#sources.library.deleteCorrection(id);
    return this.#tell(result, { id, start: target.position.start, leftOut: kind === 'addEntity' });
  }

  #tell(result: Result<void>, changed: ChangedMember) {
    this.#problem.value = result.ok ? undefined : result.problem;
    if (result.ok) this.changed.value = changed;
    return result.ok;
  }
}

/** What was said of one of the cast before, of this kind. */
function findSaid(
  reading: Reading,
  entity: Entity,
  kind: CastCorrection['kind'],
): CastCorrection | undefined {
  return saidOf(reading, entity).find((each) => each.kind === kind);
}
