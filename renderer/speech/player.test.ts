import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFakeSynthesiser, voice } from '../testing/fake-synthesiser'
import { createPlayer, longestWait } from './player'
import { hasDutchVoice, usableVoices, voiceToUse } from './synthesiser'

const dutch = voice('Xander', 'nl-NL')
const english = voice('David', 'en-US')
const remote = voice('Google Nederlands', 'nl-NL', false)
const choice = { voice: null, rate: 1 }
const lines = ['Eén.', 'Twee.', 'Drie.']

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const playing = (voices = [dutch], from = 0) => {
  const fake = createFakeSynthesiser(voices)
  const player = createPlayer(fake.synthesiser)
  player.start(lines, from, choice)
  return { ...fake, player }
}

describe('voices', () => {
  test('only those of this computer, the Dutch ones first', () => {
    const all = [remote, english, voice('Claire', 'nl_BE')]
    expect(usableVoices(all).map(({ id }) => id)).toEqual(['Claire', 'David'])
    expect(hasDutchVoice(all)).toBe(true)
    expect(hasDutchVoice([remote, english])).toBe(false)
  })

  test('a chosen voice of the network is not used', () => {
    expect(voiceToUse([remote, english], remote.id)).toBe(english)
    expect(voiceToUse([remote], remote.id)).toBeUndefined()
    expect(voiceToUse([dutch, english], english.id)).toBe(english)
  })
})

describe('reading', () => {
  test('goes from line to line, to the end', () => {
    const { player, texts, end } = playing([remote, dutch])
    expect(player.state()).toEqual({ kind: 'reading', line: 0, isPaused: false })
    end()
    end()
    expect(texts()).toEqual(lines)
    expect(player.state()).toMatchObject({ line: 2 })
    end()
    expect(player.state()).toEqual({ kind: 'ended' })
  })

  test('pauses, and begins the line anew', async () => {
    const { player, texts, end } = playing()
    end()
    player.pause()
    await vi.advanceTimersByTimeAsync(10)
    expect(player.state()).toEqual({ kind: 'reading', line: 1, isPaused: true })
    player.resume()
    expect(texts()).toEqual(['Eén.', 'Twee.', 'Twee.'])
    expect(player.state()).toEqual({ kind: 'reading', line: 1, isPaused: false })
  })

  test('steps back and forward, not past the ends; what was cancelled changes nothing', async () => {
    const { player, texts } = playing()
    player.step(1)
    await vi.advanceTimersByTimeAsync(10)
    player.step(-1)
    player.step(-1)
    await vi.advanceTimersByTimeAsync(10)
    expect(texts()).toEqual(['Eén.', 'Twee.', 'Eén.', 'Eén.'])
    expect(player.state()).toEqual({ kind: 'reading', line: 0, isPaused: false })
    player.pause()
    player.step(1)
    player.step(1)
    player.step(1)
    expect(player.state()).toEqual({ kind: 'reading', line: 2, isPaused: true })
    expect(texts()).toHaveLength(4)
  })

  test('another speed holds at once, the same one disturbs nothing', () => {
    const { player, texts, last } = playing()
    player.choose(choice)
    expect(texts()).toEqual(['Eén.'])
    player.choose({ voice: null, rate: 1.5 })
    expect(texts()).toEqual(['Eén.', 'Eén.'])
    expect(last()?.manner).toEqual({ voice: dutch, rate: 1.5 })
  })

  test('stops', async () => {
    const { player, end, texts } = playing()
    player.stop()
    await vi.advanceTimersByTimeAsync(10)
    end()
    expect(player.state()).toEqual({ kind: 'idle' })
    expect(texts()).toEqual(['Eén.'])
  })

  test('says so when the system fails', () => {
    const { player, fail } = playing()
    fail()
    expect(player.state()).toEqual({ kind: 'failed' })
  })
})

describe('without a voice', () => {
  test('waits for voices that come late', () => {
    const { player, texts, bring, listeners } = playing([])
    expect(player.state()).toEqual({ kind: 'waiting' })
    bring([remote])
    expect(player.state()).toEqual({ kind: 'waiting' })
    bring([remote, dutch])
    expect(texts()).toEqual(['Eén.'])
    expect(listeners.size).toBe(0)
    vi.advanceTimersByTime(longestWait)
    expect(player.state()).toMatchObject({ kind: 'reading' })
  })

  test('says that there is none, and never speaks with a voice of the network', () => {
    const { player, texts, listeners } = playing([remote])
    vi.advanceTimersByTime(longestWait)
    expect(player.state()).toEqual({ kind: 'no-voice' })
    expect(texts()).toEqual([])
    expect(listeners.size).toBe(0)
  })
})
