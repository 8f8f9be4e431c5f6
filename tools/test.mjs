// npm test: sets up what is not there yet and runs every check and test.
import { enterOnSupportedNode } from './setup/node-version.mjs'

enterOnSupportedNode(() => import('./setup/test.mjs'))
