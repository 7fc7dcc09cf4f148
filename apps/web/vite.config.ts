import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin } from 'vite';
import { languageHeader, splitLanguage } from './app/lib/language';

/** In development the same rewriting of `/easy/…` and `/en/…` that `server.ts` does in production. */
const languagesHaveAddresses = (): Plugin => ({
  name: 'hiraku-language',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const { language, path } = splitLanguage(request.url ?? '/');
      request.url = path;
      request.headers[languageHeader] = language;
      next();
    });
  },
});

export default defineConfig({
  plugins: [languagesHaveAddresses(), tailwindcss(), reactRouter()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
