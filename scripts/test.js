import { join } from 'node:path'
import { goOn, install, root } from './ready.js'

install()
goOn([join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)])
