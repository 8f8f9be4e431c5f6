// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useSurfaces } from '../app/places'
import { Reader } from '../reader/Reader'
import { InApp } from '../testing/in-app'
import { useReadingBlock, useReadings } from './reading'

afterEach(cleanup)

test('what is read at a place is known when its text is drawn, before the text has been looked at', () => {
  const drawn: unknown[] = []
  let isSeen = (): boolean => false
  const Shown = (): ReactNode => {
    const { active } = useSurfaces()
    const readings = useReadings()
    isSeen = () => readings.of(active.surface).isSeen
    drawn.push(useReadingBlock(active))
    return null
  }
  render(
    <InApp address="/proef-2024/voorkomen">
      <Reader />
      <Shown />
    </InApp>
  )
  expect(isSeen()).toBe(false)
  expect(new Set(drawn)).toEqual(new Set(['voorkomen']))
})
