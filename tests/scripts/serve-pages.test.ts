import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../scripts/support/serve-pages.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/story', import.meta.url));

/** Asks for exactly this path; `fetch` would tidy it up first. */
function get(origin: string, path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (data) => {
        body += data;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('servePages', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages(FOLDER, { '/made': () => '<p>made on demand' });
  });
  afterAll(() => server.close());

  it('listens on this machine alone', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('serves files and made pages', async () => {
    expect((await get(server.origin, '/bridge-closes.html')).body).toContain('Halden Bridge');
    expect((await get(server.origin, '/made')).body).toBe('<p>made on demand');
  });

  it.each(['/none.html', '/../odd/empty.html', '/..%2fodd%2fempty.html', '/%2e%2e/odd/empty.html', '/'])(
    'does not serve %s',
    async (path) => {
      expect((await get(server.origin, path)).status).toBe(404);
    },
  );
});
