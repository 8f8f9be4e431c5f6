import { writeFile } from 'node:fs/promises'
import { expect, test } from '../support/app'
import { soak } from './soak'
import { minutes, variables } from './variables'

test('reads, searches and notes for as long as it was told', async ({
  launch,
  userData,
  complaints
}) => {
  const soaked = await soak({ launch, userData, minutes, seed: 20_241 })
  const file = process.env[variables.told]
  if (file !== undefined) await writeFile(file, JSON.stringify({ ...soaked, complaints }))
  expect(soaked.lost).toEqual([])
})
