import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Parts of the tool that builds the extension end up in it, though it is no dependency of what ships. */
const BUILT_IN = ['wxt', '@wxt-dev/browser', '@wxt-dev/i18n'];
const LICENSE_FILE = /^(?:licen[cs]e|notice|copying)(?:\.\w+)?$/i;

/** What a package says of itself. */
export interface PackageManifest {
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What an installed package says of itself; `root` is the folder of the project. */
export function manifestOf(name: string, root: string): PackageManifest {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
}

/** The names of all packages that are built into the extension, in order of the alphabet. */
export function shippedPackages(root: string): readonly string[] {
  const ours: PackageManifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const known = new Set<string>(BUILT_IN);
  const add = (name: string) => {
    if (known.has(name)) return;
    known.add(name);
    for (const each of Object.keys(manifestOf(name, root).dependencies ?? {})) add(each);
  };
  for (const name of Object.keys(ours.dependencies ?? {})) add(name);
  return [...known].sort();
}

/** What ships with the extension about its licenses: ours, NOTICE, and the texts that the packages in it come with. */
export function licenseTexts(root: string): string {
  const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8').trim();
  const texts = shippedPackages(root).flatMap((name) => {
    const folder = join(root, 'node_modules', name);
    const files = readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
    return files.sort().map((file) => `${name}, ${file}\n\n${read('node_modules', name, file)}`);
  });
  return `${[read('LICENSE'), read('NOTICE'), ...texts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
