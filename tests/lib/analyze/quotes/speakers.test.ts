import { describe, expect, it } from 'vitest';
import { analyzeText } from './find.ts';

// The text, and for each quote in order: who said it, by canonical name, and with which cue.
const SAMPLES: readonly [string, string, readonly (readonly [string | undefined, string | undefined])[]][] = [
  ['quote, verb, speaker', '“The pump is old,” said Mara Quist.', [['Mara Quist', 'said']]],
  ['quote, speaker, verb', '“The pump is old,” Mara Quist told reporters.', [['Mara Quist', 'told']]],
  ['speaker, verb, quote', 'Mara Quist told the Harbor Post: “The pump is old.”', [['Mara Quist', 'told']]],
  ['a title before the name', '“The pump is old,” said Mayor Mara Quist.', [['Mara Quist', 'said']]],
  [
    'words set off behind the name',
    '“The pump is old,” Mara Quist, 61, who runs the mill, said.',
    [['Mara Quist', 'said']],
  ],
  [
    'split in two',
    '“The pump,” Mara Quist said, “is old.”',
    [
      ['Mara Quist', 'said'],
      ['Mara Quist', 'said'],
    ],
  ],
  ['according to', 'The pump is “past repair,” according to Mara Quist.', [['Mara Quist', 'according to']]],
  ['a colon alone', 'Mara Quist: “The pump is old.”', [['Mara Quist', undefined]]],
  [
    'a pronoun',
    'Mara Quist runs the mill. She met Orrin Tate on Monday.\n\n“The pump is old,” she said.',
    [['Mara Quist', 'said']],
  ],
  [
    'a pronoun for a new subject, although somebody else spoke last',
    '“The pump is old,” Peter Hale said.\n\nDaniel Orr, who runs the mill, accused the mayor of hiding a report. “She read it and forgot it,” he said.',
    [
      ['Peter Hale', 'said'],
      ['Daniel Orr', 'said'],
    ],
  ],
  ['a description', 'The pump is old. “It will not last,” the plumber said.', [['the plumber', 'said']]],
  [
    'somebody who is not named, and another clause behind',
    '“You are cutting us off!” somebody shouted when the members left the hall.',
    [['somebody', 'shouted']],
  ],
  [
    'somebody in a crowd, inverted',
    'Mara Quist spoke.\n\n“You are cutting us off!” shouted someone in the crowd as the mayor left the hall.',
    [['someone', 'shouted']],
  ],
  ['a description on no list', '“It will not last,” said the glaciologist.', [['the glaciologist', 'said']]],
  [
    'an office that was named',
    'Finance Minister Mara Quist spoke on Monday. “No new tax,” the minister said.',
    [['Mara Quist', 'said']],
  ],
  [
    'a crowd',
    'Police said dozens of people had gathered at the gate shouting “open the doors.”',
    [['dozens of people', 'shouting']],
  ],
  [
    'the first who says',
    'Mara Quist said Norland expressed its “regret” over the delay.',
    [['Mara Quist', 'said']],
  ],
  [
    'a spokesman for somebody',
    '“We will appeal,” a spokesman for Orrin Tate said.',
    [['a spokesman', 'said']],
  ],
  [
    'the next paragraph',
    '“The pump is old,” Mara Quist said.\n\n“It has been leaking since the spring, and nobody came.”',
    [
      ['Mara Quist', 'said'],
      ['Mara Quist', undefined],
    ],
  ],
  [
    'behind “with”',
    'The council closed the mill on Monday, with Mara Quist calling it “a sad day for the valley.”',
    [['Mara Quist', 'calling']],
  ],
  [
    'a time before the verb',
    'The ministry, unlike Peter Hale, less than two weeks ago called the pump “past repair.”',
    [['The ministry', 'called']],
  ],
  [
    'a pronoun beside the name that it stands for',
    '“We should have acted sooner,” said Peter Hale, the mayor. “It is a question of days,” he added.',
    [
      ['Peter Hale', 'said'],
      ['Peter Hale', 'added'],
    ],
  ],
  ['a gesture', 'Mara Quist shook her head. “That is not the key.”', [['Mara Quist', undefined]]],
];

describe('speakers', () => {
  it.each(SAMPLES)('%s', (_name, text, expected) => {
    const { quotes } = analyzeText(text);
    expect(
      quotes.filter(({ kind }) => kind !== 'indirect').map(({ speaker, cue }) => [speaker?.name, cue?.text]),
    ).toEqual(expected);
  });

  it('gives back the pronoun of a speaker as a mention of the entity', () => {
    const text = 'Finance Minister Mara Quist presented the plan.\n\n“It costs nothing,” she said.';
    const { entities, quotes } = analyzeText(text);
    const entity = entities.find(({ id }) => id === quotes[0]?.speaker?.entityId);
    if (!entity) return expect(entities).toEqual([]);
    expect(entity.mentions.filter(({ form }) => form === 'pronoun').map((mention) => mention.text)).toEqual([
      'she',
    ]);
  });
});

describe('what is no speech', () => {
  it.each([
    ['a scare quote', 'The so-called “smart bins” arrived in June.'],
    ['a word in doubt', 'A “free” pass costs nine dollars.'],
    ['a title', 'He read “The Long Ditch” twice on the train.'],
    ['a nickname', 'A truck dubbed “the old mule” blocks the road.'],
  ])('%s', (_name, text) => {
    expect(analyzeText(text).quotes).toEqual([]);
  });
});
