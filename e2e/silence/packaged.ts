/** The packaged app, started so that what it asks of sockets is noted. */
import { join } from 'node:path'
import { unpackedIn } from '../../tools/package/pack'
import { variables } from '../../tools/silence/measure'
import { checkout, type LaunchOptions } from '../support/app'

const testBuild = unpackedIn(join(checkout, 'dist/test'), process.platform, process.arch)

/** Starts a program under the eyes of strace. */
export const traced = (program: string): Pick<LaunchOptions, 'executable' | 'env'> => ({
  executable: join(checkout, 'tools/silence/traced'),
  env: { [variables.traced]: program }
})

/** The package that tests drive: the release, but for one fuse. */
export const packagedApp = traced(testBuild.binary)
