import { failure, type Result, success } from '../model/result.ts';

/** A file that is to be handed to the reader. */
export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Long enough for the browser to have taken the file, even when it asks the reader where to put it first. */
const KEEP_MS = 60_000;

/** Hands a file to the reader as a download. For pages only; needs no permission. */
export async function saveFile({ name, blob }: NamedFile): Promise<Result<void>> {
  try {
    const address = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
    return success(undefined);
  } catch (error) {
    return failure('unexpected', error instanceof Error ? error.name : undefined);
  }
}
