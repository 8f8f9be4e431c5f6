/** Displays that nobody sees, each with a pointer and a clipboard of its own. */
import { spawn } from 'node:child_process'

export interface Display {
  /** What DISPLAY is to say. */
  readonly name: string
  readonly stop: () => void
}

/** Starts a display with one screen, such as `1920x1200x24`. It stays when its last window closes. */
export const startDisplay = async (screen: string): Promise<Display> => {
  const child = spawn('Xvfb', ['-displayfd', '1', '-noreset', '-screen', '0', screen], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const number = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => {
      resolve(chunk.toString().trim())
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      reject(new Error(`Xvfb ended with ${code}`))
    })
  })
  return { name: `:${number}`, stop: () => child.kill() }
}
