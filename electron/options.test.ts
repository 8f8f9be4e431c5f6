import { describe, expect, it } from 'vitest'
import { editionIn, parseOptions } from './options'

describe('parseOptions', () => {
  it('starts normally without options', () => {
    expect(parseOptions(['naslag', '--screenshot', '--screenshot='], {}, true)).toEqual({
      screenshot: null,
      isSelfTest: false,
      link: null,
      edition: null,
      userData: null,
      policy: null
    })
  })

  it('takes the file of a screenshot run', () => {
    expect(parseOptions(['naslag', '--x', '--screenshot=/tmp/a b.png'], {}, false)).toMatchObject({
      screenshot: '/tmp/a b.png'
    })
  })

  it('takes the first link, and nothing that stands after it', () => {
    const link = 'naslag://rat-2024/inleiding'
    const argv = ['naslag', '--', link, '--screenshot=/home/x/.profile', 'naslag://rat-2024']
    expect(parseOptions(argv, {}, false)).toMatchObject({ screenshot: null, link })
    expect(parseOptions(['naslag', 'NASLAG:x'], {}, false).link).toBe('NASLAG:x')
    expect(parseOptions(['naslag', '/naslag://rat-2024', 'naslagx:'], {}, false).link).toBeNull()
  })

  it('takes the first file with an edition, and none behind a link', () => {
    const edition = '/tmp/rat 2025.naslag-editie'
    expect(parseOptions(['naslag', edition, '/b.naslag-editie'], {}, false)).toMatchObject({
      edition
    })
    expect(editionIn(['naslag', 'C:\\x\\RAT.NASLAG-EDITIE'])).toBe('C:\\x\\RAT.NASLAG-EDITIE')
    expect(editionIn(['naslag', 'naslag://rat-2024', edition])).toBeNull()
    expect(editionIn(['naslag', '--x=a.naslag-editie', 'a.naslag-editie.txt'])).toBeNull()
  })

  it('takes another policy in development and test builds only', () => {
    const env = { NASLAG_POLICY: '/beleid.json' }
    expect(parseOptions([], env, true).policy).toBe('/beleid.json')
    expect(parseOptions([], env, false).policy).toBeNull()
    expect(parseOptions([], { NASLAG_POLICY: '' }, true).policy).toBeNull()
  })

  it('looks at itself when it is asked to, and not by a link', () => {
    expect(parseOptions(['naslag', '--zelftest'], {}, false).isSelfTest).toBe(true)
    expect(parseOptions(['naslag', 'naslag://rat-2024', '--zelftest'], {}, false)).toMatchObject({
      isSelfTest: false
    })
  })

  it('moves the data folder in development and test builds only', () => {
    const env = { NASLAG_USER_DATA: '/data' }
    expect(parseOptions([], env, true).userData).toBe('/data')
    expect(parseOptions([], env, false).userData).toBeNull()
    expect(parseOptions([], { NASLAG_USER_DATA: '' }, true).userData).toBeNull()
  })
})
