// npm start: sets up what is not there yet and opens Naslag.
import { enterOnSupportedNode } from './setup/node-version.mjs'

enterOnSupportedNode(() => import('./setup/start.mjs'))
