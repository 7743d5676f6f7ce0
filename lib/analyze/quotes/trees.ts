/**
 * Boosted decision trees as a table of whole numbers. Each tree is one list: a split is `feature, threshold, skip` followed by
 * its left subtree and, `skip` places further, its right one; a leaf is `-1, value`. Left is taken where the feature is at
 * most the threshold. Values are in thousandths.
 */
export interface TreeTable {
  readonly features: readonly string[];
  readonly trees: readonly (readonly number[])[];
}

const LEAF = -1;
const SCALE = 1000;

/** The sum of what all trees say of one row of features, as a log-odds. */
export function scoreRow(table: TreeTable, row: readonly number[]): number {
  let sum = 0;
  for (const tree of table.trees) {
    let at = 0;
    let feature = tree[0] ?? LEAF;
    while (feature !== LEAF) {
      const goesLeft = (row[feature] ?? 0) <= (tree[at + 1] ?? 0);
      at += goesLeft ? 3 : (tree[at + 2] ?? 0);
      feature = tree[at] ?? LEAF;
    }
    sum += tree[at + 1] ?? 0;
  }
  return sum / SCALE;
}

/** Shares of rivals that a score of 0 stands against ("none of them"): they add up to less than one. */
export function sharesOf(scores: readonly number[]): number[] {
  const highest = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, Math.exp(-highest));
  return powers.map((power) => power / sum);
}
