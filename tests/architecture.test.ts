import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { STEPS } from '../lib/analyze/analyze.ts';
import { REASON_CODES } from '../lib/model/reason.ts';
import { PROBLEM_CODES } from '../lib/model/result.ts';
import { linesWith, sourceFiles } from './support/source-files.ts';

// What the layers rule of .dependency-cruiser.cjs cannot see. Each list must be empty; what is in it is to be mended.

const SHIPPED = ['lib', 'components', 'entrypoints'];
const OURS = [...SHIPPED, 'scripts', 'tests'];
const shipped = sourceFiles(SHIPPED, /\.tsx?$/);
const ours = sourceFiles(OURS, /\.(?:tsx?|mjs)$/);

describe('the analysis', () => {
  it('gives each step what it needs before its turn', () => {
    const given = new Set<string>();
    const missing: string[] = [];
    for (const step of STEPS) {
      missing.push(...step.needs.filter((need) => !given.has(need)).map((need) => `${step.name}: ${need}`));
      for (const gift of step.gives) given.add(gift);
    }
    expect(missing).toEqual([]);
  });

  it('has every step under a name of its own', () => {
    const names = STEPS.map((step) => step.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the wording', () => {
  type Strings = { [key: string]: string | Strings };
  const locales = sourceFiles(['locales'], /\.yml$/).map(({ path, text }) => ({
    path,
    strings: parse(text) as Strings,
  }));
  const keysOf = (strings: Strings, prefix = ''): string[] =>
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${key}.`) : [prefix + key],
    );

  it.each(locales)('$path has a sentence for every reason and every problem', ({ strings }) => {
    const keys = keysOf(strings);
    const has = (key: string) => keys.some((each) => each === key || each.startsWith(`${key}.`));
    const wanted = [
      ...REASON_CODES.map((code) => `reason.${code}`),
      ...PROBLEM_CODES.map((code) => `problem.${code}`),
    ];
    expect(wanted.filter((key) => !has(key))).toEqual([]);
  });
});

describe('the store', () => {
  const files = sourceFiles(['lib/store/migrations'], /^\d.*\.ts$/).map(({ path }) => basename(path));

  it('numbers its migrations from 1 without a gap', () => {
    expect(files.length).toBeGreaterThan(0);
    const expected = files.map((_, index) => String(index + 1).padStart(4, '0'));
    expect(files.map((name) => name.slice(0, 4))).toEqual(expected);
  });

  it('lists every migration, in order', () => {
    const list = sourceFiles(['lib/store'], /\.ts$/)
      .map(({ text }) => [...text.matchAll(/from '[^']*\/(\d{4}-[a-z0-9-]+\.ts)'/g)].map((match) => match[1]))
      .find((imports) => imports.length > 0);
    expect(list).toEqual(files);
  });
});

describe('the rules of sites', () => {
  const rules = sourceFiles(['lib/extract/sites'], /\.ts$/).filter(
    ({ path }) => basename(path) !== 'index.ts',
  );
  const tests = sourceFiles(['tests/lib/extract'], /\.(?:ts|html)$/);

  it('each name an address as example, and have a page to be tried on', () => {
    const bare = rules.filter(({ path, text }) => {
      const site = basename(path, '.ts');
      return !/https:\/\//.test(text) || !tests.some((test) => test.path.includes(site));
    });
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});

describe('the edges', () => {
  const inside = shipped.filter(({ path }) => !/^(?:entrypoints|lib\/messages|lib\/platform)\//.test(path));

  it('uses the browser API in entrypoints, lib/messages and lib/platform alone', () => {
    expect(linesWith(inside, /\b(?:browser|chrome)\.[a-z]\w*[.(]/)).toEqual([]);
  });

  it('leaves storage to the background and the views', () => {
    // `extract-reads-pages` of .dependency-cruiser.cjs: the scripts in pages are made of these.
    const inPages = shipped.filter(({ path }) =>
      /^(?:entrypoints\/(?:detector|extractor)\.|lib\/extract\/)/.test(path),
    );
    expect(inPages.length).toBeGreaterThan(2);
    expect(linesWith(inPages, /\bstorage\b|\b(?:local|session)Storage\b/)).toEqual([]);
  });

  it('opens the database in lib/store alone', () => {
    const others = shipped.filter(({ path }) => !path.startsWith('lib/store/'));
    expect(linesWith(others, /\bindexedDB\b|from 'dexie'|new Dexie\b/)).toEqual([]);
  });

  it('sends nothing anywhere', () => {
    const sending =
      /\bfetch\(|XMLHttpRequest|sendBeacon|new (?:WebSocket|EventSource)\b|\bimport\(['"`]https?:/;
    // The extension's own files may be read, such as the language model.
    const ownFile = /\bfetch\((?:browser|chrome)\.runtime\.getURL\(/;
    // The reader's own server, and Wikipedia, each where the reader turned that on.
    const sends = ['lib/sync/web-dav.ts', 'lib/wikipedia/fetch-summary.ts'];
    const others = shipped.filter(({ path }) => !sends.includes(path));
    expect(linesWith(others, sending).filter((line) => !ownFile.test(line))).toEqual([]);
  });

  it('syncs in the background alone, where pages are shown that hold the words of others', () => {
    const users = shipped.filter(({ text }) => /from '.*\/sync\/web-dav\.ts'/.test(text));
    const values = users.filter(({ text }) => !/import type \{[^}]*\} from '.*\/web-dav\.ts'/.test(text));
    expect(values.map(({ path }) => path)).toEqual(['entrypoints/shared/background-sync.ts']);
    const connected = shipped.filter(({ text }) => text.includes('background-sync.ts'));
    expect(connected.map(({ path }) => path)).toEqual(['entrypoints/background.ts']);
  });

  it('asks Wikipedia from the background alone', () => {
    const users = shipped.filter(({ text }) => /from '.*\/fetch-summary\.ts'/.test(text));
    expect(users.map(({ path }) => path)).toEqual(['entrypoints/shared/background-summaries.ts']);
    const connected = shipped.filter(({ text }) => text.includes('background-summaries.ts'));
    expect(connected.map(({ path }) => path)).toEqual(['entrypoints/background.ts']);
  });

  it('writes no HTML and evaluates no text', () => {
    const writing =
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(|createContextualFragment/;
    expect(linesWith(shipped, writing)).toEqual([]);
  });

  it('keeps no state in variables of the background, which the browser ends at will', () => {
    const kept = shipped.filter(({ path }) => /^(?:entrypoints\/background|lib\/messages\/)/.test(path));
    expect(kept.length).toBeGreaterThan(0);
    expect(linesWith(kept, /^(?:export )?(?:let|var) /)).toEqual([]);
  });
});

describe('the files', () => {
  /** Word lists and samples are as long as they are. */
  const LISTS = /^(?:lib\/analyze\/(?:languages|entities\/lists)|tests\/fixtures)\//;

  it('have at most 250 lines', () => {
    const long = ours.filter(({ path, text }) => !LISTS.test(path) && text.split('\n').length > 251);
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`)).toEqual([]);
  });

  it('are named in kebab-case, components in PascalCase', () => {
    const wrong = ours.filter(({ path }) => {
      const name = basename(path);
      if (path.startsWith('components/') && path.endsWith('.tsx')) return !/^[A-Z]\w*\.tsx$/.test(name);
      if (path.startsWith('tests/components/')) return !/^[A-Za-z][\w-]*(?:\.test)?\.tsx?$/.test(name);
      return !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:tsx?|mjs)$/.test(name);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('export by name', () => {
    const inside = shipped.filter(
      ({ path }) => /^(?:lib|components)\//.test(path) && !/\/plugins?\//.test(path),
    );
    expect(linesWith(inside, /^export default\b/)).toEqual([]);
  });

  it('name no place on the machine that they were written on', () => {
    const texts = [...ours, ...sourceFiles(['locales', 'tests/fixtures'], /\.(?:yml|html|json|txt)$/)];
    expect(
      linesWith(texts, new RegExp(['/wo', 'rk/|/ho', 'me/\\w+/|/Us', 'ers/\\w|/t', 'mp/'].join(''))),
    ).toEqual([]);
  });

  it('of tests lie where the tested code lies', () => {
    const lost = sourceFiles(['tests/lib', 'tests/components'], /\.test\.tsx?$/).filter(
      ({ path }) => !existsSync(new URL(`../${dirname(path).replace(/^tests\//, '')}`, import.meta.url)),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
