import { join } from 'node:path'
import { build, goOn, install, root } from './ready.js'

install()
build()
goOn([join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)])
