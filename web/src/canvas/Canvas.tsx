import { useComputedColorScheme } from '@mantine/core'
import { Maximize, Minus, Plus } from 'lucide-react'
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react'
import { useKinds } from '../icons/use-kinds.ts'
import styles from './canvas.module.css'
import type { Choice, Drawing } from './drawing.ts'
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
  /** Told where parts of the drawing are. */
  readonly ref?: Ref<CanvasPlaces>
}

/** Where parts of the drawing are on the page. */
export type CanvasPlaces = Pick<MountedCanvas, 'placeOf'>

/** Shows a drawing. Drag to move, wheel or buttons to zoom, click to choose. */
export default function Canvas({ drawing, label, view, onChoose, onMenu, onMove, ref }: CanvasProps) {
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
      <div className={styles.tools}>
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
