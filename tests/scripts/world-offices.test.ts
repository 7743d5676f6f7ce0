import { expect, it } from 'vitest';
import { readOffices } from '../../scripts/support/world-offices.ts';

const HEAD = 'countryid,country,position,positionLabel,officeholder,officeholderLabel,start_year,end_year';

it.each([
  ['one who holds it', 'Q1,Norland,Q2,Prime Minister of Norland,Q3,Ada Moll,2021,', ['Ada Moll']],
  ['nobody who left', 'Q1,Norland,Q2,Prime Minister of Norland,Q3,Ada Moll,2021,2022', []],
  ['nobody without a name', 'Q1,Norland,Q2,Prime Minister of Norland,Q3,Q3,2021,', []],
  [
    'the last one where an end is missing',
    'Q1,N,Q2,President of N,Q3,Ada Moll,2011,\nQ1,N,Q2,President of N,Q4,Ole Brandt,2019,',
    ['Ole Brandt'],
  ],
  [
    'nobody where two came in one year',
    'Q1,N,Q2,President of N,Q3,Ada Moll,2026,\nQ1,N,Q2,President of N,Q4,Ole Brandt,2026,',
    [],
  ],
  [
    'a king as newspapers write him',
    'Q1,N,Q2,King of N,Q3,"Albert II, Prince of N",2005,\nQ1,N,Q5,Queen of N,Q6,Ada IV of N,2005,',
    ['Albert II', 'Ada IV'],
  ],
  ['quoted names', 'Q1,N,Q2,President of N,Q3,"Philip ""Brave"" Dahl",2021,', ['Philip "Brave" Dahl']],
])('takes %s', (_, rows, holders) => {
  expect(readOffices(`${HEAD}\n${rows}`).map(({ holder }) => holder)).toEqual(holders);
});
