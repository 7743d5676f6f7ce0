import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../../../lib/export/formats/annotations.ts';
import type { ArchivedArticle } from '../../../../lib/model/archive.ts';
import { NAMED_NOTES, render, sampleExport, sampleNote } from '../samples.ts';

const OA = 'http://www.w3.org/ns/oa#';

/** The terms that we use, as the Web Annotation Vocabulary (W3C, appendix A) gives them; a term that is missing here is an error. */
const CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    AnnotationCollection: 'https://www.w3.org/ns/activitystreams#OrderedCollection',
    AnnotationPage: 'https://www.w3.org/ns/activitystreams#OrderedCollectionPage',
    TextualBody: `${OA}TextualBody`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    commenting: `${OA}commenting`,
    tagging: `${OA}tagging`,
    identifying: `${OA}identifying`,
    body: { '@id': `${OA}hasBody`, '@type': '@id' },
    target: { '@id': `${OA}hasTarget`, '@type': '@id' },
    source: { '@id': `${OA}hasSource`, '@type': '@id' },
    selector: { '@id': `${OA}hasSelector`, '@type': '@id' },
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: `${OA}start`,
    end: `${OA}end`,
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    created: 'http://purl.org/dc/terms/created',
    modified: 'http://purl.org/dc/terms/modified',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    first: { '@id': 'https://www.w3.org/ns/activitystreams#first', '@type': '@id' },
    items: { '@id': 'https://www.w3.org/ns/activitystreams#items', '@type': '@id', '@container': '@list' },
  },
};

async function read(...articles: ArchivedArticle[]) {
  const triples = await jsonld.toRDF(JSON.parse(await render(annotations, ...articles)), {
    safe: true,
    documentLoader: async (documentUrl) => {
      expect(documentUrl).toBe('http://www.w3.org/ns/anno.jsonld');
      return { documentUrl, document: CONTEXT };
    },
  });
  return (predicate: string) =>
    triples.filter((each) => each.predicate.value.endsWith(predicate)).map(({ object }) => object.value);
}

describe('annotations', () => {
  it('are notes with their words and tags, and quotes with their speakers', async () => {
    const find = await read(
      sampleExport({}, [sampleNote('Ask', 'not safe', ['works']), sampleNote('All of it')]),
    );
    expect(find('oa#motivatedBy')).toEqual([`${OA}commenting`, `${OA}commenting`, `${OA}identifying`]);
    expect(find('#value').sort()).toEqual(['All of it', 'Ask', 'Ida Holm', 'works']);
    expect(find('oa#exact')).toEqual(['not safe', 'It is not safe to cross,']);
    expect(find('oa#hasTarget')).toContain('https://brunvikpost.example/bridge');
  });

  it('name the one whom a note is on', async () => {
    const find = await read(sampleExport({}, NAMED_NOTES));
    expect(find('#value')).toContain('Ida *Holm*');
    expect(find('oa#hasPurpose').filter((each) => each === `${OA}identifying`)).toHaveLength(2);
  });

  it('leave quotes out that nobody in particular said', async () => {
    const sample = sampleExport();
    const quotes = sample.analysis.quotes.map(({ speaker: _, ...quote }) => quote);
    const find = await read({ ...sample, analysis: { ...sample.analysis, quotes } });
    expect(find('oa#motivatedBy')).toEqual([]);
  });

  it('stay one list over several articles, also where one has none', async () => {
    const bare = sampleExport({ id: 'a0' });
    const silent = { ...bare, analysis: { ...bare.analysis, quotes: [] } };
    const items = JSON.parse(
      await render(annotations, silent, sampleExport(), silent, sampleExport({ id: 'a2' })),
    );
    expect(items.first.items).toHaveLength(2);
  });
});
