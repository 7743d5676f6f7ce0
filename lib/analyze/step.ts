import type { Analysis, Notice } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { LanguagePack } from './language.ts';
import type { Tagger } from './ner/tagger.ts';

/** What the steps find, one after the other. */
export type Findings = Omit<Analysis, 'lang' | 'notices'>;

/** What the analysis may use besides the article: data that is loaded once. */
export interface Resources {
  /** Finds names in English; without it rules do. */
  readonly tagger?: Tagger;
}

/** What a step may read: the article, its language, and what the steps before it found. */
export interface Draft extends Findings {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly resources: Resources;
}

/** What a step gives back: the fields that it fills or replaces, and its remarks. */
export type StepResult = Partial<Findings> & { readonly notices?: readonly Notice[] };

/** One step of the analysis. `needs` names the fields that must have been given before it. */
export interface Step {
  readonly name: string;
  readonly needs: readonly (keyof Findings)[];
  readonly gives: readonly (keyof Findings)[];
  readonly run: (draft: Draft) => StepResult;
}
