/** Whether a match pattern stands for every site of the web. */
export function isAllSites(pattern: string): boolean {
  return pattern === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*$/u.test(pattern);
}
