import { build } from './ready.js'

build()
