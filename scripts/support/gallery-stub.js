// Stands in for the browser's extension API where a view is shown outside of an extension.
globalThis.browser = {
  runtime: { id: 'gallery' },
  i18n: {
    getMessage: (key, values = []) =>
      (WORDS[key] ?? '').replace(/\$(\d)/g, (_, number) => [values].flat()[number - 1] ?? ''),
  },
};
