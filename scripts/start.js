import { join } from 'node:path'
import { build, goOn, install, root } from './ready.js'

install()
build()
goOn([join(root, 'server/main.ts'), ...process.argv.slice(2)])
