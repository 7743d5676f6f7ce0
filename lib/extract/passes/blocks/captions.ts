import type { BlockPass } from '../block-pass.ts';

const BEGINS =
  /^(?:file\s?[-–—:(]|in this [\w.,’' ]{0,40}(?:file photo|photo|image from|frame)|photo(?:graph)?s?(?: by|:| courtesy)|image(?:s)?(?: by|:| courtesy| credit)|credit:|(?:foto|bild|quelle|crédit|photo)\s?:|a file photo|this (?:file )?(?:photo|image) )/i;
const NAMES_MAKER =
  /(?:\((?:ap|afp|reuters|getty|file|photo|image|picture|foto|bild|source|credit|courtesy)\b[^)]*\)|file photo|ap photo|getty images|picture alliance|shutterstock|via (?:ap|getty|reuters)|\/(?:afp|reuters|getty|ap|epa|dpa)\b[^.]{0,20}|photo(?:graph)?s? (?:by|courtesy|©)[^.]{2,60}|(?:photo|image|foto) ?: ?[^.]{2,60}|©\s?[^.]{2,60})\.?$/i;
const LONGEST = 420; // characters

/** Words below a picture that are not marked as such, told by how they begin and by the maker named at the end. */
export const captions: BlockPass = {
  name: 'captions',
  run: (blocks) => blocks.filter(({ text }) => !isCaption(text)),
};

/** Whether words read like a caption. */
export function isCaption(text: string): boolean {
  return text.length <= LONGEST && (BEGINS.test(text) || NAMES_MAKER.test(text));
}
