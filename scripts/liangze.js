#!/usr/bin/env node
import { join } from 'node:path'
import { goOn, install, root } from './ready.js'

install()
goOn([join(root, 'server/commands/main.ts'), ...process.argv.slice(2)])
