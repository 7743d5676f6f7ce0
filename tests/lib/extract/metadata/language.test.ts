import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../../lib/extract/metadata/language.ts';

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'The council of the town said that it was not able to pay for the new pier and that the work would have to wait.',
    ],
    [
      'de',
      'Der Rat der Stadt sagte, dass er den neuen Pier nicht bezahlen könne und die Arbeiten auf das nächste Jahr warten müssten.',
    ],
    [
      'fr',
      'Le conseil de la ville a dit que les travaux ne pourraient pas commencer avant que le pont soit payé par des dons.',
    ],
    [
      'es',
      'El consejo de la ciudad dijo que los trabajos no podrían empezar antes de que se pagara el puente con las donaciones.',
    ],
    ['ru', 'Совет города сообщил, что работы не смогут начаться до тех пор, пока мост не будет оплачен.'],
    [
      'ja',
      '町の議会は、橋の費用が支払われるまで工事を始めることができないと述べた。住民は反対している。とても長い話である。',
    ],
    [
      'zu',
      'Umkhandlu wedolobha uthe awukwazi ukukhokhela ibhuloho elisha, futhi abasebenzi kuzodingeka balinde. Kuthiwa izakhamuzi azijabulile ngesinqumo uma ngabe imali ingatholakali ukuze kuqalwe ukwakha ngonyaka ozayo esifundeni.',
    ],
    [
      'xh',
      'Ibhunga ledolophu lithi alikwazi ukuhlawulela ibhulorho entsha, kwaye abasebenzi kuza kufuneka balinde. Iindaba zithi abahlali abonwabanga ngoku kuba imali ayikafumaneki ukuze kuqaliswe ukwakhiwa kwayo ngonyaka ozayo kweli phondo.',
    ],
    [
      'uk',
      'Рада міста повідомила, що роботи не зможуть розпочатися, доки міст не буде оплачено її мешканцями.',
    ],
    [
      'bg',
      'Съветът на града съобщи, че работата няма да започне, преди мостът да бъде платен от същите хора.',
    ],
    ['sr', 'Савет града је саопштио да радови неће почети док мост не буде плаћен њиховим прилозима.'],
    [
      'tr',
      'Belediye meclisi yeni iskelenin parasının ödenemeyeceğini ve çalışmaların gelecek yıla kalacağını açıkladı.',
    ],
    [
      'vi',
      'Hội đồng thị trấn cho biết họ không đủ tiền để trả cho cây cầu mới và công việc sẽ phải chờ đến năm sau.',
    ],
    [
      'da',
      'Det var ikke for at bygge en ny havn, at byen havde samlet ind, men de penge er nu brugt, og der kan ikke komme flere fra staten.',
    ],
    [undefined, 'Velmar 1998'],
  ])('%s', (code, text) => {
    expect(guessLanguage(text)).toBe(code);
  });
});
