import { type Compared, type Measure, SYSTEMS } from './table.ts';

const LABELS = 290; // CSS pixels
const WIDTH = 760;
const BAR = 9;
const GAP = 14;
const COLORS = ['#2458a6', '#b8692c', '#4b8a5a', '#8a5fa8'];

/** The figures as bars: of percentages the share, of milliseconds and kilobytes each against the largest of its line. */
export function toSvg({ measures, date }: Compared): string {
  const parts: string[] = [];
  let y = 64;
  for (const measure of measures) {
    const bars = SYSTEMS.flatMap(([system], index) => {
      const figure = measure[system];
      return figure === undefined ? [] : [{ figure, color: COLORS[index] ?? '' }];
    });
    parts.push(
      `<text x="${LABELS - 10}" y="${y + (bars.length * BAR) / 2 + 4}" text-anchor="end">${escapeText(label(measure))}</text>`,
    );
    const full = measure.unit === '%' ? 100 : Math.max(...bars.map(({ figure }) => figure));
    for (const { figure, color } of bars) {
      const width = Math.max(1, (figure / full) * (WIDTH - LABELS - 60));
      parts.push(
        `<rect x="${LABELS}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 1}" fill="${color}"/>`,
        `<text class="figure" x="${(LABELS + width + 5).toFixed(1)}" y="${y + BAR - 1}">${figure}</text>`,
      );
      y += BAR;
    }
    y += GAP;
  }
  const legend = SYSTEMS.map(
    ([, name], index) =>
      `<rect x="${20 + index * 190}" y="20" width="10" height="10" fill="${COLORS[index]}"/><text x="${36 + index * 190}" y="29">${name}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 10}" role="img" aria-labelledby="t">`,
    `<title id="t">Newsthread beside what one would otherwise assemble, ${date}: the figures of the table as bars</title>`,
    '<style>text{font:12px sans-serif;fill:#1c1c1c}.figure{font-size:9px}</style>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...legend,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function label({ name, unit }: Measure): string {
  return `${name}, ${unit}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
