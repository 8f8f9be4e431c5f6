import { expect, test } from '../support/app'
import { actionsAt, openPart, readable } from '../support/reader'
import { jobs } from './jobs'
import { minutes } from './minutes'
import { packagedApp } from './packaged'
import { tell } from './tell'

test('the jobs of a reader, a restart after each round', async ({ launch, userData }) => {
  const end = Date.now() + minutes * 60_000
  let round = 0
  do {
    const running = await launch(packagedApp)
    await readable(running.page)
    for (const [name, job] of Object.entries(jobs)) {
      await test.step(name, () => job(running, userData, round))
    }
    await running.app.close()
    round += 1
  } while (Date.now() < end)

  const { page } = await launch({ ...packagedApp, args: ['naslag://rat-2024/lokale-aanpak'] })
  await expect(page.getByRole('heading', { name: /Lokale aanpak/ }).first()).toBeFocused()
  await openPart(page, 'Voorkomen')
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/\d+ notities?$/)
  await tell({ rounds: round, jobs: Object.keys(jobs).length })
})
