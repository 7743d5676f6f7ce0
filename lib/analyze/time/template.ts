// A letter, digit, currency sign or hyphen before means that the words go on to the left: "$2016", "post-2016".
const BEGIN = '(?<![\\w$£€\\u00c0-\\u024f.-])';
/** The same for what may follow a dash: the second day of "3 May-4 June". */
const BEGIN_AFTER_DASH = '(?<![\\w$£€\\u00c0-\\u024f.])';
const END = '(?![\\w\\u00c0-\\u024f])';

/**
 * Makes a regular expression from a template. `{month}` stands for the alternatives of that name in the vocabulary and
 * becomes a group of that name, `{first=number}` one of the name `first`; a space stands for one or two, ` ?` for two at most.
 */
export function fromTemplate(
  template: string,
  vocabulary: Readonly<Record<string, string>>,
  { afterDash = false } = {},
): RegExp {
  const body = template
    .replace(/ \?/g, ' {0,2}')
    .replace(/ (?!\{[012],)/g, ' {1,2}')
    .replace(/\{(?:(\w+)=)?([a-zA-Z]\w*)\}/g, (_, group: string | undefined, word: string) => {
      const alternatives = vocabulary[word];
      if (alternatives === undefined) throw new Error(`no words called ${word}`);
      return `(?<${group ?? word}>${alternatives})`;
    });
  return new RegExp(`${afterDash ? BEGIN_AFTER_DASH : BEGIN}(?:${body})${END}`, 'gi');
}
