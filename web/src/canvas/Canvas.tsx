import { useComputedColorScheme } from '@mantine/core'
import { Lasso as LassoIcon, Maximize, Minus, Plus } from 'lucide-react'
import { type ReactNode, type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react'
import { useKinds } from '../icons/use-kinds.ts'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import styles from './canvas.module.css'
import type { Choice, Drawing } from './drawing.ts'
import { Lasso } from './Lasso.tsx'
import { type CanvasEvents, type MountedCanvas, mountCanvas } from './mount-canvas.ts'
import { readPalette } from './palette.ts'
import { setShownPicture } from './shown-picture.ts'

export interface CanvasProps {
  readonly drawing: Drawing
  /** What is shown, in words: a picture says nothing to a screen reader; the table beside it says it all. */
  readonly label: string
  /** All is brought into view again when this changes. */
  readonly view: string
  readonly onChoose: (choice: Choice, add: boolean) => void
  readonly onMenu?: CanvasEvents['onMenu']
  /** Where it is given, stops can be dragged. */
  readonly onMove?: CanvasEvents['onMove']
  /** Where it is given, a line can be drawn around stops. `add`: with Shift or Ctrl held. */
  readonly onLasso?: (choices: readonly Choice[], add: boolean) => void
  /** Buttons beside those of the canvas. */
  readonly tools?: ReactNode
  /** Told where parts of the drawing are. */
  readonly ref?: Ref<CanvasPlaces>
}

/** Where parts of the drawing are on the page. */
export type CanvasPlaces = Pick<MountedCanvas, 'placeOf'>

/** Shows a drawing. Drag to move, wheel or buttons to zoom, click to choose. */
export default function Canvas({ drawing, label, view, onChoose, onMenu, onMove, onLasso, tools, ref }: CanvasProps) {
  const [lassoing, setLassoing] = useState(false)
  const container = useRef<HTMLDivElement>(null)
  const mounted = useRef<MountedCanvas>(null)
  const looks = useKinds()
  const scheme = useComputedColorScheme()
  const choose = useEffectEvent(onChoose)
  const openMenu = useEffectEvent<CanvasEvents['onMenu']>((choice, place) => onMenu?.(choice, place))
  const move = useEffectEvent<CanvasEvents['onMove']>((choice, place) => onMove?.(choice, place))
  const movable = onMove !== undefined
  useImperativeHandle(ref, () => ({ placeOf: (id) => mounted.current?.placeOf(id) }), [])

  useEffect(() => {
    if (container.current === null) return
    const canvas = mountCanvas(container.current, {
      onChoose: (choice, add) => choose(choice, add),
      onMenu: (choice, place) => openMenu(choice, place),
      onMove: (choice, place) => move(choice, place),
    })
    mounted.current = canvas
    setShownPicture(() => canvas.picture(readPalette(document.documentElement, []).paper))
    const observer = new ResizeObserver(() => canvas.fit())
    observer.observe(container.current)
    return () => {
      observer.disconnect()
      setShownPicture(undefined)
      canvas.unmount()
      mounted.current = null
    }
  }, [])

  useEffect(() => {
    const tints = [...looks.values()].map(({ tint }) => tint)
    mounted.current?.show(drawing, readPalette(document.documentElement, tints), movable)
    // The theme is read from the page: a new scheme is new colours.
  }, [drawing, looks, scheme, movable])

  useEffect(() => mounted.current?.fit(), [view])
  useShortcut('fit', () => mounted.current?.fit())
  useShortcut('lasso', () => onLasso && setLassoing(!lassoing))

  return (
    <figure className={styles.canvas}>
      <div
        ref={container}
        className={styles.surface}
        role="img"
        aria-label={label}
        // The page has a menu of its own here.
        onContextMenu={onMenu && ((event) => event.preventDefault())}
      />
      {lassoing && onLasso !== undefined && (
        <Lasso
          onDrawn={(corners, add) => {
            setLassoing(false)
            onLasso(mounted.current?.choicesWithin(corners) ?? [], add)
          }}
        />
      )}
      <div className={styles.tools}>
        {tools}
        {onLasso && (
          <button
            type="button"
            aria-label="Choose by drawing around"
            title="Choose by drawing around (S)"
            aria-pressed={lassoing}
            onClick={() => setLassoing(!lassoing)}
          >
            <LassoIcon size={14} />
          </button>
        )}
        <button type="button" aria-label="Zoom in" onClick={() => mounted.current?.zoomBy(1.25)}>
          <Plus size={14} />
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => mounted.current?.zoomBy(0.8)}>
          <Minus size={14} />
        </button>
        <button type="button" aria-label="Show all" onClick={() => mounted.current?.fit()}>
          <Maximize size={13} />
        </button>
      </div>
    </figure>
  )
}
