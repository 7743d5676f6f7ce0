import { parseArgs } from 'node:util';
import type { CliError } from '../lib/model/cli-output.ts';
import type { CliPlace } from '../lib/model/cli-thread.ts';
import { endWithReader, inputLines, printJson, toCliError } from './support/json-lines.ts';
import { parseInput } from './support/read-input.ts';
import { createStories, type Stories } from './support/stories.ts';

// Puts articles into events and threads, in the order in which they were read: a JSON object a line in, one a line out.

const USAGE = 'usage: npm run -s thread -- [--briefs] [--timelines] < INPUT.ndjson > OUTPUT.ndjson';

endWithReader();

try {
  const { values } = parseArgs({
    options: {
      briefs: { type: 'boolean' },
      timelines: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.error(USAGE);
  else await threadLines({ briefs: values.briefs ?? false, timelines: values.timelines ?? false });
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

async function threadLines(wanted: { briefs: boolean; timelines: boolean }): Promise<void> {
  const stories = createStories(wanted);
  for await (const line of inputLines()) await printJson(await answer(line, stories));
  for (const brief of stories.briefs()) await printJson(brief);
  for (const timeline of stories.timelines()) await printJson(timeline);
}

async function answer(line: string, stories: Stories): Promise<CliPlace | CliError> {
  let id: string | null = null;
  try {
    const input = parseInput(line, ['html', 'text', 'title']);
    id = input.id;
    return await stories.add(input);
  } catch (error) {
    return toCliError(error, id);
  }
}
