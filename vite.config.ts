import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const SERVER = process.env.LIANGZE_SERVER ?? 'http://127.0.0.1:8620'
/** Not the page's own sources in `web/api/`. */
const ASKED_OF_SERVER = String.raw`^/api/(?![\w-]+\.tsx?(\?|$))`
const BUILT = join(import.meta.dirname, 'dist/web')

/** A packed copy beside every script and style sheet: the server sends it to browsers that can unpack it. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  closeBundle() {
    const assets = join(BUILT, 'assets')
    for (const name of readdirSync(assets).filter((it) => /\.(js|css|svg)$/.test(it))) {
      const file = join(assets, name)
      const plain = readFileSync(file)
      writeFileSync(`${file}.br`, brotliCompressSync(plain))
      writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }))
    }
  },
}

/** The single-page application: sources in `web/`, built to `dist/web`, where the server looks for it. */
export default defineConfig({
  root: 'web',
  plugins: [react(), packed],
  build: { outDir: BUILT, emptyOutDir: true, target: 'es2022' },
  server: { proxy: { [ASKED_OF_SERVER]: SERVER } },
})
