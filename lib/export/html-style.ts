/** The style of an exported page: within the page, so that it opens anywhere, and made to be printed as well. */
export const HTML_STYLE = `:root { color-scheme: light dark; }
body { max-width: 38rem; margin: 2.5rem auto; padding: 0 1rem; font: 1.0625rem/1.5 Georgia, "Liberation Serif", serif; color: #1d1c19; background: #fbfaf6; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
article + article { border-block-start: 1px solid #8f8b80; margin-block-start: 2.5rem; padding-block-start: 1.5rem; }
blockquote { margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid #9a3412; }
blockquote p { margin: 0; }
.source, .speaker, .tags { font-family: system-ui, sans-serif; font-size: 0.875rem; color: #66635b; }
a { color: #9a3412; }
pre { white-space: pre-wrap; }
dt { font-weight: bold; }
dd { margin: 0 0 0.75rem; }
@media (prefers-color-scheme: dark) {
  body { color: #ece9e2; background: #17171a; }
  .source, .speaker, .tags { color: #a5a198; }
  a { color: #f0a27a; }
}
@media print {
  body { max-width: none; margin: 0; font-size: 11pt; color: #000; background: none; }
  .source, .speaker, .tags, a { color: #000; }
  blockquote, dt, dd, h2, h3 { break-inside: avoid; }
  h2, h3, dt { break-after: avoid; }
  article + article { break-before: page; border: 0; }
}`;
