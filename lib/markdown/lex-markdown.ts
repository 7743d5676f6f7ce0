import { Lexer, type Token, Tokenizer } from 'marked';

/** A note that is longer is no note but a pasted book: it is shown as it is, since hostile text of this length takes seconds. */
export const LONGEST_READ = 20_000; // UTF-16 units

/** Reads what readers write by hand. HTML, references and tables are no marks here: they are shown as they were typed. */
class NoteTokenizer extends Tokenizer {
  override html(): undefined {
    return undefined;
  }

  override tag(): undefined {
    return undefined;
  }

  override def(): undefined {
    return undefined;
  }

  override table(): undefined {
    return undefined;
  }
}

/** The marks of a text; nothing where it is too long or too deep to be read. */
export function lexMarkdown(text: string): readonly Token[] | undefined {
  if (text.length > LONGEST_READ) return undefined;
  try {
    return new Lexer({ gfm: true, breaks: true, tokenizer: new NoteTokenizer() }).lex(text);
  } catch {
    return undefined; // thousands of nested marks exhaust the stack
  }
}
