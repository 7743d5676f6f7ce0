import { describe, expect, it } from 'vitest';
import { claimedLanguage, languageOf } from '../../../../lib/extract/metadata/find-language.ts';
import { readPageFacts } from '../../../../lib/extract/metadata/page-facts.ts';
import { pageOf } from '../page.ts';

const URL = 'https://courier.example.test/a';

describe('the language that a page claims', () => {
  it.each([
    ['<html lang="EN_gb">', 'en-GB', 'langAttribute'],
    ['<html lang=""><meta property="og:locale" content="de_AT">', 'de-AT', 'metaTag'],
    ['<html lang="zh-Hans">', 'zh', 'langAttribute'],
  ])('%s', (html, value, source) => {
    const facts = readPageFacts(pageOf(html, URL), URL);
    const langs = facts.tags.get('og:locale') ?? [];
    expect(claimedLanguage(facts, [{ source: 'metaTag', langs }])).toEqual({ value, source });
  });
});

const ENGLISH =
  'The council of the town said that it was not able to pay for the new pier and that the work would have to wait.';
const DANISH =
  'Det var ikke for at bygge en ny havn, at byen havde samlet ind, men de penge er nu brugt, og der kan ikke komme flere fra staten.';

describe('the language of an article', () => {
  it.each([
    ['is the claimed one where the text says the same', 'en-GB', ENGLISH, 'en-GB', 'langAttribute'],
    ['is that of the text where the page claims another', 'de-DE', ENGLISH, 'en', 'text'],
    ['is that of the text where the page claims none', undefined, ENGLISH, 'en', 'text'],
    ['is the claimed one where the text says too little', 'fr', 'Velmar 1998', 'fr', 'langAttribute'],
    ['is the claimed one where that cannot be told: Faroese', 'fo', DANISH, 'fo', 'langAttribute'],
    ['is the claimed of two twins', 'nb-NO', DANISH, 'nb-NO', 'langAttribute'],
    ['is the text’s where one of two twins is claimed wrongly', 'en-US', DANISH, 'da', 'text'],
  ] as const)('%s', (_name, claim, text, value, source) => {
    const claimed = claim && ({ value: claim, source: 'langAttribute' } as const);
    expect(languageOf(claimed, text)).toEqual({ value, source });
  });
});
