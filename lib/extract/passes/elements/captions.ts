import { type ElementPass, labelWords } from '../element-pass.ts';

/** Words below and beside pictures, and who made them. */
export const captions: ElementPass = {
  name: 'captions',
  selector: 'figcaption',
  labels: labelWords(
    'figcaption captions? credits? photo-?credit image-?(?:meta|info|caption|credit|copyright|source) img-?(?:caption|credit) media-?(?:caption|credit|meta) wp-caption-text copyright bildunterschrift gallery-?(?:count|nav|caption) slider carousel',
  ),
  atMost: 0.1,
};
