// Runs a development command, set up first: node tools/run.mjs NAME [ARGUMENT ...]
import { enterOnSupportedNode } from './setup/node-version.mjs'

enterOnSupportedNode(() => import('./setup/run-named.mjs'))
