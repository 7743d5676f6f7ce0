/** Characters or bytes that are gathered before the browser is given them. */
const AT_ONCE = 2 ** 22;

/** Puts parts into a file of the browser's, which keeps what is large outside of the page's memory. */
export async function toBlob(
  parts: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const given: Blob[] = [];
  let gathered: BlobPart[] = [];
  let length = 0;
  for await (const part of parts) {
    gathered.push(part);
    length += part.length;
    if (length < AT_ONCE) continue;
    given.push(new Blob(gathered));
    [gathered, length] = [[], 0];
  }
  return new Blob([...given, ...gathered], { type });
}
