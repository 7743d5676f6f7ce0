import { type ElementPass, labelWords } from '../element-pass.ts';

/** Words below and beside pictures that are marked as such: however many there are, they are not the body. */
export const markedCaptions: ElementPass = { name: 'marked captions', selector: 'figcaption', atMost: 0.6 };

/** Captions, credits and the furniture of galleries, told by their labels. */
export const captions: ElementPass = {
  name: 'captions',
  labels: labelWords(
    'figcaption captions? \\w*caption credits? photo-?credit image-?(?:meta|info|caption|credit|copyright|source)\\w* img-?(?:caption|credit) media-?(?:caption|credit|meta|info)\\w* wp-caption-text copyright bildunterschrift bildtext legende gallery-?(?:count|nav|caption) slider carousel',
  ),
  atMost: 0.15,
};
