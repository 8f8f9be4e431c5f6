import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { ShownCollection } from '../../shared/collections/shown'
import { withSigns } from '../../shared/text/unseen'
import { useSettled } from '../app/useSettled'
import { DocumentBlocks } from '../document/DocumentBlocks'
import { t } from '../text/nl'
import { loadWriter } from './shown'
import { slidesOf, type Slide } from './slides'
import { useFullScreen } from './useFullScreen'
import { usePresenting, type Presenting } from './usePresenting'

interface PresentationProps {
  readonly shown: ShownCollection
  readonly onClose: () => void
}

/** A collection on the whole screen, in large type: one by one, or all of it under each other. */
export const Presentation = ({ shown, onClose }: PresentationProps): ReactNode => {
  useFullScreen()
  const [loading] = useState(loadWriter)
  const writer = useSettled(loading)
  const slides = useMemo(
    () => (writer === null ? null : slidesOf(shown, writer.blocksOfItem)),
    [shown, writer]
  )
  return (
    <ModalOverlay className="presentation-scrim" isOpen onOpenChange={onClose}>
      <Modal className="presentation">
        <Dialog className="presentation-body">
          <Slides name={withSigns(shown.name)} slides={slides} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

interface SlidesProps {
  readonly name: string
  /** Null until they have been made. */
  readonly slides: readonly Slide[] | null
  readonly onClose: () => void
}

const Slides = ({ name, slides, onClose }: SlidesProps): ReactNode => {
  const screen = useRef<HTMLDivElement>(null)
  const presenting = usePresenting(slides?.length ?? 0, screen)
  const { at, isFlowing, press } = presenting
  useEffect(() => {
    screen.current?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    // A button is worked by its own keys.
    const isOnButton = event.target instanceof Element && event.target.closest('button') !== null
    if (isOnButton && (event.key === ' ' || event.key === 'Enter')) return
    if (press(event)) event.preventDefault()
  }
  const shown = slides === null ? [] : isFlowing ? slides : slides.slice(at, at + 1)
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys for what its buttons do as well
    <div className="presentation-frame" onKeyDown={onKeyDown}>
      <header className="presentation-head">
        <Heading slot="title" level={2} className="presentation-name">
          {name}
        </Heading>
        <PresentationButtons presenting={presenting} amount={slides?.length ?? 0} />
        <Button className="icon-button" aria-label={t.collections.present.close} onPress={onClose}>
          <IconX aria-hidden size={24} />
        </Button>
      </header>
      {/* It scrolls where it has more than fits, and is read out when another one is shown. */}
      <div
        ref={screen}
        className="presentation-screen"
        role="region"
        aria-label={t.collections.present.screen}
        aria-live="polite"
        data-flowing={isFlowing || undefined}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable (WCAG 2.1.1)
        tabIndex={0}
      >
        <div className="presentation-words written">
          {slides?.length === 0 && <p>{t.collections.present.nothing}</p>}
          {shown.map(({ id, blocks }) => (
            <section key={id} className="presentation-slide">
              <DocumentBlocks blocks={blocks} below={1} />
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}

interface PresentationButtonsProps {
  readonly presenting: Presenting
  readonly amount: number
}

const PresentationButtons = ({ presenting, amount }: PresentationButtonsProps): ReactNode => {
  const { at, isFlowing, step, setFlowing } = presenting
  const text = t.collections.present
  return (
    <>
      <Button
        className="text-button"
        onPress={() => {
          setFlowing(!isFlowing)
        }}
      >
        {isFlowing ? text.oneByOne : text.flowing}
      </Button>
      {!isFlowing && amount > 0 && (
        <>
          <Button
            className="icon-button"
            aria-label={text.previous}
            onPress={() => {
              step(-1)
            }}
          >
            <IconChevronLeft aria-hidden size={24} />
          </Button>
          <p className="presentation-at">{text.at(at + 1, amount)}</p>
          <Button
            className="icon-button"
            aria-label={text.next}
            onPress={() => {
              step(1)
            }}
          >
            <IconChevronRight aria-hidden size={24} />
          </Button>
        </>
      )}
    </>
  )
}
