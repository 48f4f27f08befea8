import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const SERVER = process.env.LIANGZE_SERVER ?? 'http://127.0.0.1:8620'

/** The single-page application: sources in `web/`, built to `dist/web`, where the server looks for it. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022' },
  server: { proxy: { '/api': SERVER } },
})
