import { describe, expect, it } from 'vitest';
import { cleanAuthors } from '../../../../lib/extract/metadata/authors.ts';

const SITE = {
  siteName: 'Harbour Courier',
  publisher: 'Morant Verlag',
  url: 'https://www.harbourcourier.test/news/1',
};

describe('names out of author fields', () => {
  it.each([
    ['By Ilse Morant', ['Ilse Morant']],
    ['ByIlse Morant', ['Ilse Morant']],
    ['Ilse Morant and Petrus Vahl', ['Ilse Morant', 'Petrus Vahl']],
    ['Von Ilse Morant, Petrus Vahl und Oda Brennick', ['Ilse Morant', 'Petrus Vahl', 'Oda Brennick']],
    ['Ilse Morant, Political Editor', ['Ilse Morant']],
    ['Ilse Morant | Published 3 May', ['Ilse Morant']],
    ['Daniel Vahl', ['Daniel Vahl']],
    ['Ilse O&#39;Morant', ["Ilse O'Morant"]],
    ['ilse-morant', ['Ilse Morant']],
    ['By Ilse Morant and Petrus Vahl on May 3, 2024', ['Ilse Morant', 'Petrus Vahl']],
    ['Ilse Morant Content Marketing Coordinator', ['Ilse Morant']],
    ['otherpaper.test, Velmar, Germany', []],
    ['Morant Verlag', []],
    ['Read More', []],
    ['Harbour Courier', []],
    ['harbourcourier.test', []],
    ['Staff', []],
    ['AP', []],
    ['The Velmar Press', []],
    ['Velmar Media Team', []],
    ['ilsemorant', []],
    ['Photography by Oda Brennick', []],
    ['Autor/in: Ilse Morant', ['Ilse Morant']],
    ['Ilse Morant, Petrus Vahl, and Oda Brennick', ['Ilse Morant', 'Petrus Vahl', 'Oda Brennick']],
    ['By Ilse Morant, Harbour Courier, Velmar City', ['Ilse Morant']],
    ['Download our new app', []],
    ['Ilse van der Morant', ['Ilse van der Morant']],
    ['Contributing Opinion Writer', []],
    ['Redaktion: Ilse Morant und Petrus Vahl', []],
    ['著者：青山花子', ['青山花子']],
    ['[青山花子，Harbour Courier]', ['青山花子']],
    ['港湾 花子記者', ['港湾 花子']],
    ['김하늘 기자', ['김하늘']],
    ['海港新聞', []],
    ['港湾編集部', []],
    ['Reuters', []],
    ['https://www.harbourcourier.test/authors/7', []],
    ['@ilsemorant', []],
  ])('%s', (field, names) => {
    expect(cleanAuthors([field], SITE)).toEqual(names);
  });
});
