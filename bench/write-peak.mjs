// Loaded before a program: as it ends, writes its peak memory in KiB to the file of NASLAG_BENCH_PEAK.
import { writeFileSync } from 'node:fs'

const file = process.env.NASLAG_BENCH_PEAK

if (file !== undefined) {
  process.on('exit', () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS))
  })
}
