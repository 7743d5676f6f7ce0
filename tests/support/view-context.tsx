import { SampleBar } from '../../components/sample/SampleBar.tsx';
import { failure, type Result, success } from '../../lib/model/result.ts';
import { createSample } from '../../lib/state/sample.ts';
import { createViewWorld } from './view-sources.ts';

/** The page of the sample article, in short. */
function sampleRead(outcome: Result<void>) {
  const { pages } = createViewWorld().sources;
  return (
    <>
      <SampleBar sample={createSample({ pages, readHere: async () => outcome })} />
      <main lang="en" dir="ltr">
        <article>
          <h1>Kestrel Bay to lose its night ferry in May</h1>
          <p class="byline">By Ada Brandt · 6 March 2026</p>
          <p>Kestrel Bay will lose its night ferry to the mainland on 1 May, the harbor board decided.</p>
        </article>
      </main>
    </>
  );
}

/** What a reader may look up, and what there is to try it on. */
export const CONTEXT_SCENES: Readonly<Record<string, () => preact.VNode>> = {
  sample: () => sampleRead(success(undefined)),
  'sample-failed': () => sampleRead(failure('noResponse')),
};
