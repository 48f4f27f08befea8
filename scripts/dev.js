import { join } from 'node:path'
import { goOn, install, root } from './ready.js'

install()
goOn([join(root, 'scripts/develop.ts'), ...process.argv.slice(2)])
