/** Known vulnerabilities: how many in all and of each severity, or why that could not be told. */
export type Audit =
  | { readonly total: number; readonly [severity: string]: number }
  | { readonly notMeasured: string };

/** Reads what `npm audit --json` writes. Where the registry refused, the address that stands in its answer is left out. */
export function readAudit(text: string): Audit {
  try {
    const { metadata, statusCode } = JSON.parse(text);
    if (typeof metadata?.vulnerabilities?.total === 'number') return metadata.vulnerabilities;
    return { notMeasured: `the registry answers no audits (status ${Number(statusCode) || 'unknown'})` };
  } catch {
    return { notMeasured: 'npm gave no answer' };
  }
}
