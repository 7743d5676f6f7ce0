// Who may import whom. Each rule says to the offender what to do instead.

/** Files outside of the listed folders that a layer must not import. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(lib|components|entrypoints|scripts|tests)/',
    pathNot: [from, ...allowed].map((path) => `^${path}/`),
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that import each other are one idea in two places: move what both need to a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: the file or the package does not exist.',
      severity: 'error',
      from: {},
      // `#i18n` and `wxt/*` are made by WXT at build time.
      to: { couldNotResolve: true, pathNot: ['^#i18n$', '^wxt/', '^virtual:'] },
    },
    only(
      'model-alone',
      'lib/model',
      [],
      'lib/model holds the nouns and imports nothing: move behavior to the layer that needs it.',
    ),
    {
      name: 'model-no-packages',
      comment: 'lib/model imports nothing, not even a package.',
      severity: 'error',
      from: { path: '^lib/model/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    only(
      'extract-reads-pages',
      'lib/extract',
      ['lib/model'],
      'lib/extract turns a Document into an Article and knows only lib/model.',
    ),
    only(
      'analyze-is-pure',
      'lib/analyze',
      ['lib/model'],
      'lib/analyze is a pure function from Article to Analysis and knows only lib/model.',
    ),
    only(
      'stories-are-pure',
      'lib/stories',
      ['lib/model'],
      'lib/stories thinks about articles that were read and knows only lib/model; rows come in as values.',
    ),
    only(
      'corrections-are-pure',
      'lib/corrections',
      ['lib/model', 'lib/anchors'],
      'lib/corrections lays corrections over an analysis and knows only lib/model and lib/anchors.',
    ),
    only(
      'anchors-are-pure',
      'lib/anchors',
      ['lib/model'],
      'lib/anchors finds words again in a changed text and knows only lib/model.',
    ),
    only(
      'markdown-is-pure',
      'lib/markdown',
      ['lib/model'],
      'lib/markdown reads what the reader wrote and knows only lib/model.',
    ),
    only(
      'context-is-pure',
      'lib/context',
      ['lib/model'],
      'lib/context looks up well-known names in the lists that ship and knows only lib/model.',
    ),
    only(
      'export-is-pure',
      'lib/export',
      ['lib/model', 'lib/corrections', 'lib/schemas', 'lib/markdown'],
      'lib/export turns values into text and back and knows only lib/model, lib/corrections, lib/schemas and lib/markdown.',
    ),
    only(
      'schemas-know-model',
      'lib/schemas',
      ['lib/model'],
      'lib/schemas says what the nouns look like when they come from outside; it knows only lib/model.',
    ),
    only(
      'store-knows-model',
      'lib/store',
      ['lib/model', 'lib/stories', 'lib/corrections'],
      'lib/store keeps what others found; it knows lib/model, and the pure folders that its indexes are made by.',
    ),
    only(
      'sync-gets-functions',
      'lib/sync',
      ['lib/model', 'lib/schemas', 'lib/export'],
      'lib/sync knows only lib/model, lib/schemas and lib/export: the library comes in as functions from the entrypoint.',
    ),
    only(
      'wikipedia-gets-functions',
      'lib/wikipedia',
      ['lib/model'],
      'lib/wikipedia asks for summaries and knows only lib/model: what was kept comes in as functions.',
    ),
    only(
      'messages-know-model',
      'lib/messages',
      ['lib/model'],
      'lib/messages carries values between contexts; it knows only lib/model.',
    ),
    only(
      'platform-knows-model',
      'lib/platform',
      ['lib/model', 'lib/schemas'],
      'lib/platform wraps the browser; it knows only lib/model and lib/schemas. The entrypoint joins it to the rest.',
    ),
    only(
      'state-gets-functions',
      'lib/state',
      ['lib/model', 'lib/stories', 'lib/corrections', 'lib/anchors'],
      'lib/state is fed by functions: store, messages and platform come in from the entrypoint.',
    ),
    only(
      'components-show',
      'components',
      ['lib/model', 'lib/state'],
      'Components show: they know only lib/state and lib/model. Hand them a function instead.',
    ),
    {
      name: 'ui-knows-no-news',
      comment: 'components/ui knows nothing of news: hand it words and children.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(components/(?!ui/)|lib/)' },
    },
    {
      name: 'nothing-imports-entrypoints',
      comment: 'Entrypoints are where everything is joined; nothing is built on them.',
      severity: 'error',
      from: { path: '^(lib|components|scripts)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'shipped-imports-shipped',
      comment: 'What ships must not import scripts or tests.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'shipped-uses-dependencies',
      comment: 'What ships may only use packages named under "dependencies" in package.json.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: ['node_modules/wxt/', 'node_modules/@wxt-dev/'],
      },
    },
    {
      name: 'dexie-in-store',
      comment: 'Only lib/store may import Dexie: ask it for a verb.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints|scripts)/', pathNot: '^lib/store/' },
      to: { path: 'node_modules/dexie' },
    },
    {
      name: 'browser-at-the-edge',
      comment:
        'Only lib/messages, lib/platform and entrypoints may use the browser API: take a function instead.',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: '^lib/(messages|platform)/' },
      to: { path: '(^wxt/browser|node_modules/(wxt/dist/browser|webextension-polyfill))' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|coverage)/' },
    moduleSystems: ['es6'],
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
