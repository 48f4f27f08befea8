import { spawn, spawnSync } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const MODULES = join(import.meta.dirname, '../node_modules')
const PACKAGE = join(MODULES, '@sparticuz/chromium')
const FONTS = join(MODULES, '@expo-google-fonts/noto-sans-sc')
const WEIGHTS = ['400Regular', '500Medium', '600SemiBold', '700Bold']

/** No sandbox: we may be root, and only our own pages are opened. No name but this machine’s is ever looked up. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-webgl',
  '--font-render-hinting=none',
  '--no-pings',
  '--disable-domain-reliability',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
]

/** The Chromium that npm brought, or the one `CHROMIUM_PATH` names, with a Chinese face and nothing of the system’s fonts. */
export async function openBrowser(): Promise<Browser> {
  const { program, libraries } = await browserProgram()
  return chromium.launch({
    executablePath: program,
    args: FLAGS,
    // Without a UTF-8 locale, as on a bare machine, a download loses its Chinese name.
    env: {
      ...process.env,
      LC_ALL: 'C.UTF-8',
      FONTCONFIG_FILE: fontsFile(),
      ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
    },
  })
}

async function browserProgram(): Promise<{ program: string; libraries: string | null }> {
  const named = process.env.CHROMIUM_PATH
  if (named) return { program: named, libraries: null }
  const folder = await unpacked('chromium', async (half) => {
    const program = createWriteStream(join(half, 'chromium'), { mode: 0o755 })
    await pipeline(createReadStream(join(PACKAGE, 'bin/chromium.br')), createBrotliDecompress(), program)
  })
  const program = join(folder, 'chromium')
  return { program, libraries: lacksLibraries(program) ? await carriedLibraries() : null }
}

/** A bare machine has no libnss3 or libexpat: the package carries them. */
function lacksLibraries(program: string): boolean {
  const listed = spawnSync('ldd', [program], { encoding: 'utf8' })
  return listed.stdout?.includes('not found') ?? true
}

async function carriedLibraries(): Promise<string> {
  const folder = await unpacked('libraries', async (half) => {
    const tar = spawn('tar', ['-x', '-C', half], { stdio: ['pipe', 'ignore', 'inherit'] })
    const done = new Promise<number | null>((resolve) => tar.once('exit', resolve))
    await pipeline(createReadStream(join(PACKAGE, 'bin/al2023.tar.br')), createBrotliDecompress(), tar.stdin)
    if ((await done) !== 0) throw new Error('the libraries of the browser could not be unpacked')
  })
  return join(folder, 'lib')
}

/** A small configuration of our own: the same characters on every machine. */
function fontsFile(): string {
  const folder = join(keptFolder(), 'fonts')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'fonts.conf')
  const folders = WEIGHTS.map((it) => `<dir>${join(FONTS, it)}</dir>`).join('')
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders}<cachedir>${folder}</cachedir></fontconfig>
`
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    writeFileSync(`${file}.${process.pid}`, text)
    renameSync(`${file}.${process.pid}`, file)
  }
  return file
}

/** Made once and found again by every later run; of two that make it at once, one stands. */
async function unpacked(name: string, make: (half: string) => Promise<void>): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }
  const folder = join(keptFolder(), `${name}-${version}`)
  if (existsSync(folder)) return folder
  const half = mkdtempSync(join(keptFolder(), 'half-'))
  await make(half)
  try {
    renameSync(half, folder)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** Ours alone: what lies there is run. */
function keptFolder(): string {
  const folder = join(tmpdir(), `liangze-browser-${process.getuid?.() ?? 0}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
