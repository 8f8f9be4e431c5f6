/** Whose editions are taken on every computer: what assets/publishers.json says when the app is built. */
import text from '../../assets/publishers.json?raw'
import { publishersIn } from './publishers'

export const builtInPublishers = publishersIn(text)
