// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { Place } from '../app/address'
import { surfaceElementId } from '../app/element-ids'
import { LetGoOfFocus } from './LetGoOfFocus'

afterEach(cleanup)

const Shown = ({ place }: { readonly place: Place & { readonly kind: 'page' } }): ReactNode => (
  <div id={surfaceElementId('main')} tabIndex={-1}>
    <LetGoOfFocus surface="main" place={place}>
      <button key={place.page}>{place.page}</button>
    </LetGoOfFocus>
  </div>
)

test('what has the focus loses it while it is still there, and only where it goes', () => {
  const { rerender } = render(<Shown place={{ kind: 'page', page: 'notebook' }} />)
  const button = screen.getByRole('button', { name: 'notebook' })
  button.focus()
  rerender(<Shown place={{ kind: 'page', page: 'notebook' }} />)
  expect(document.activeElement).toBe(button)
  let wasThere: boolean | null = null
  button.addEventListener('blur', () => {
    wasThere = button.isConnected
  })
  rerender(<Shown place={{ kind: 'page', page: 'library' }} />)
  expect(wasThere).toBe(true)
  expect(document.activeElement).toBe(document.body)
})
