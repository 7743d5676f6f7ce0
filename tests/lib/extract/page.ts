import { JSDOM } from 'jsdom';

/** A document as the browser would have it, at an address of an invented outlet. */
export function pageOf(
  html: string,
  url = 'https://news.example.test/2024/05/11/a-long-enough-slug-here',
): Document {
  return new JSDOM(html, { url }).window.document;
}

/** Sentences that nobody else wrote, as many as asked for, each in its own paragraph. */
export function paragraphs(count: number, tag = 'p'): string {
  const sentences = [
    'The council of Velmar voted on Tuesday to rebuild the old pier, which a storm had damaged in January.',
    'Work is to begin in autumn and will cost about four million, said the mayor, Ilse Morant, after the vote.',
    'Fishermen had asked for a longer pier, because their boats cannot land when the tide is low.',
    'The opposition called the plan too expensive, but did not vote against it in the end.',
    'A second vote on the lighthouse was put off until the next meeting, which is planned for June.',
  ];
  return Array.from(
    { length: count },
    (_, i) => `<${tag}>${i + 1}. ${sentences[i % sentences.length]}</${tag}>`,
  ).join('\n');
}
