import type { Quote } from '../../model/analysis.ts';
import type { ArchivedArticle } from '../../model/archive.ts';
import { isOnWords, type Note } from '../../model/note.ts';
import { selectText, type TextPositionSelector, type TextQuoteSelector } from '../../model/text-selector.ts';
import { quotesOf } from '../findings.ts';
import type { ExportFormat } from '../format.ts';

/**
 * For annotation programs such as Hypothesis: notes, and quotes with their speakers, after the Web Annotation Data Model
 * (W3C Recommendation of 2017, https://www.w3.org/TR/annotation-model/).
 */
export const annotations: ExportFormat = {
  id: 'annotations',
  extension: 'jsonld',
  mime: 'application/ld+json',
  fileWord: 'annotations',
  head: ({ exportedAt, words }) => {
    const label = JSON.stringify(words.library);
    return `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x-newsthread:export:${encodeURIComponent(exportedAt)}","type":"AnnotationCollection","label":${label},"first":{"id":"urn:x-newsthread:page:${encodeURIComponent(exportedAt)}","type":"AnnotationPage","items":[\n`;
  },
  article: (archived) =>
    [
      ...archived.notes.map((note) => fromNote(note, archived)),
      ...quotesOf(archived).flatMap(({ found }) => fromQuote(found, archived)),
    ]
      .map((annotation) => JSON.stringify(annotation))
      .join(',\n'),
  between: ',\n',
  foot: () => '\n]}}\n',
};

function fromNote({ id, target, body, tags, createdAt, updatedAt }: Note, { saved }: ArchivedArticle) {
  const words = { type: 'TextualBody', value: body, format: 'text/markdown', purpose: 'commenting' };
  const named =
    target.kind === 'entity'
      ? [{ type: 'TextualBody', value: target.entity.name, format: 'text/plain', purpose: 'identifying' }]
      : [];
  const tagged = tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' }));
  return {
    id: `urn:x-newsthread:note:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: createdAt,
    modified: updatedAt,
    body: [words, ...named, ...tagged],
    target: isOnWords(target)
      ? { source: saved.canonicalUrl, selector: selectors(target.quote, target.position) }
      : saved.canonicalUrl,
  };
}

/** One that nobody in particular said says nothing that an annotation could. */
function fromQuote(quote: Quote, { saved, article }: ArchivedArticle) {
  if (!quote.speaker) return [];
  const selected = selectText(article.text, quote);
  const annotation = {
    id: `urn:x-newsthread:quote:${saved.id}:${quote.start}-${quote.end}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'TextualBody', value: quote.speaker.name, format: 'text/plain', purpose: 'identifying' },
    target: { source: saved.canonicalUrl, selector: selectors(selected.quote, selected.position) },
  };
  return [annotation];
}

function selectors(quote: TextQuoteSelector, position?: TextPositionSelector) {
  return [
    { type: 'TextQuoteSelector', ...quote },
    ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
  ];
}
