import { failure, type Result } from '../../lib/model/result.ts';

/** Uses a part of the extension that is loaded when it is first needed. It is gone where the extension was updated meanwhile. */
export async function onDemand<Part, T>(
  load: () => Promise<Part>,
  use: (part: Part) => Promise<Result<T>>,
): Promise<Result<T>> {
  const part = await load().catch(() => undefined);
  return part === undefined ? failure('extensionUpdated') : use(part);
}
