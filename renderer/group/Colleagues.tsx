import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { annotationsIn, withoutLayer } from '../../shared/groups/model'
import { withSigns } from '../../shared/text/unseen'
import { useAnnouncer } from '../dialogs/announcements'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'

/** The layers that there are: to be shown, hidden and taken away. */
export const Colleagues = (): ReactNode => {
  const { layers, hidden, hide, act } = useNotes()
  const { say } = useAnnouncer()
  const text = t.group.layers
  return (
    <section aria-labelledby="group-layers">
      <h2 id="group-layers" className="data-heading" tabIndex={-1}>
        {text.title}
      </h2>
      {layers.length === 0 && <p>{text.none}</p>}
      <ul className="group-layers">
        {layers.map((layer) => {
          const name = withSigns(layer.name)
          return (
            <li key={layer.id} className="group-layer">
              <label className="group-layer-name">
                <input
                  type="checkbox"
                  className="check-box"
                  aria-label={text.show(name)}
                  checked={!hidden.has(layer.id)}
                  onChange={({ target }) => {
                    hide(layer.id, !target.checked)
                  }}
                />
                {name}
              </label>
              <span className="group-layer-about">
                {text.about(annotationsIn(layer).length, layer.handedIn)}
              </span>
              <Button
                className="icon-button"
                aria-label={text.removeLayer(name)}
                onPress={() => {
                  // The button goes with the layer.
                  document.getElementById('group-layers')?.focus()
                  void act(text.removed(name), withoutLayer(layer)).then(({ ok }) => {
                    // Where it did not go, the foot of the window says why.
                    if (ok) say(text.wasRemoved(name))
                  })
                }}
              >
                <IconTrash aria-hidden size={16} />
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
