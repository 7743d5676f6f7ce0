import { readBlocks } from '../../../../lib/extract/blocks.ts';
import type { BlockContext, BlockPass } from '../../../../lib/extract/passes/block-pass.ts';
import type { ElementPass } from '../../../../lib/extract/passes/element-pass.ts';
import { prune } from '../../../../lib/extract/passes/prune.ts';
import { runAtOnce } from '../../../../lib/extract/steps.ts';
import { pageOf, paragraphs } from '../page.ts';

const texts = (html: string): string[] => readBlocks(pageOf(html).body).map((block) => block.text);

/** The sample's parts in ⟦…⟧ are what a pass must take out. */
export function expectedTexts(sample: string): string[] {
  return texts(sample.replace(/⟦[^⟧]*⟧/g, ''));
}

/** What an element pass leaves of a sample that stands in a page with an article of ten paragraphs. */
export function textsAfterElementPass(pass: ElementPass, sample: string): string[] {
  const page = pageOf(`<div id="sample">${sample.replace(/[⟦⟧]/g, '')}</div><div>${paragraphs(10)}</div>`);
  runAtOnce(prune(page, '', [pass]));
  return readBlocks(page.getElementById('sample') as Element).map((block) => block.text);
}

/** What a block pass leaves of a sample that is a whole body. */
export function textsAfterBlockPass(
  pass: BlockPass,
  sample: string,
  context: Partial<BlockContext> = {},
): string[] {
  const blocks = readBlocks(pageOf(sample.replace(/[⟦⟧]/g, '')).body);
  return pass.run(blocks, { headline: '', authors: [], ...context }).map((block) => block.text);
}
