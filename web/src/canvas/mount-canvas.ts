import cytoscape from 'cytoscape'
import { type Choice, choicesOf, type Drawing } from './drawing.ts'
import { elementsOf } from './elements.ts'
import { isInside, type Point } from './inside.ts'
import type { Palette } from './palette.ts'
import { styleSheet } from './style-sheet.ts'

/** A canvas on the page. The only file that knows Cytoscape. */
export interface MountedCanvas {
  /** @param movable whether stops can be dragged */
  show(drawing: Drawing, palette: Palette, movable: boolean): void
  /** Where a part of the drawing is in the container, in pixels; undefined: it is not there. */
  placeOf(id: string): { readonly x: number; readonly y: number } | undefined
  /** What can be chosen of the stops whose middle lies within a polygon, in pixels of the container. */
  choicesWithin(corners: readonly Point[]): readonly Choice[]
  /** Brings all into view; never larger than life. */
  fit(): void
  zoomBy(factor: number): void
  /** All of the drawing as a PNG, twice as large as life. @param background any CSS colour */
  picture(background: string): Promise<Blob>
  unmount(): void
}

const zoom = { least: 0.25, most: 2.5, margin: 24 } as const

/** What a canvas tells. Places are in pixels. */
export interface CanvasEvents {
  /** Something was clicked; `add`: with Shift or Ctrl held. */
  readonly onChoose: (choice: Choice, add: boolean) => void
  /** The menu was asked for, at a place within the container. */
  readonly onMenu: (choice: Choice, place: { readonly x: number; readonly y: number }) => void
  /** A stop was dragged to a place of the drawing. */
  readonly onMove: (choice: Choice, place: { readonly x: number; readonly y: number }) => void
}

/** Puts a canvas into a container. */
export function mountCanvas(container: HTMLElement, { onChoose, onMenu, onMove }: CanvasEvents): MountedCanvas {
  const canvas = cytoscape({
    container,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: zoom.least,
    maxZoom: zoom.most,
    layout: { name: 'preset' },
  })
  let choices: ReadonlyMap<string, Choice> = new Map()

  canvas.on('tap', 'node, edge', (event) => {
    const choice = choices.get(event.target.id())
    const { shiftKey = false, ctrlKey = false, metaKey = false } = event.originalEvent ?? {}
    if (choice !== undefined) onChoose(choice, shiftKey || ctrlKey || metaKey)
  })
  canvas.on('cxttap', 'node, edge', (event) => {
    const choice = choices.get(event.target.id())
    if (choice !== undefined) onMenu(choice, event.renderedPosition)
  })
  canvas.on('dragfree', 'node', (event) => {
    const choice = choices.get(event.target.id())
    if (choice !== undefined) onMove(choice, event.target.position())
  })
  canvas.on('mouseover', '.choosable', (event) => {
    container.style.cursor = 'pointer'
    event.target.addClass('hovered')
  })
  canvas.on('mouseout', '.choosable', (event) => {
    container.style.cursor = ''
    event.target.removeClass('hovered')
  })

  function fit(): void {
    if (canvas.elements().empty()) return
    canvas.resize()
    canvas.fit(undefined, zoom.margin)
    if (canvas.zoom() > 1) canvas.zoom(1)
    canvas.center()
  }

  return {
    show(drawing, palette, movable) {
      choices = choicesOf(drawing)
      canvas.autoungrabify(!movable)
      canvas.batch(() => {
        canvas.elements().remove()
        canvas.style().clear().fromJson(styleSheet(palette)).update()
        canvas.add(elementsOf(drawing, palette).map((element) => ({ ...element, classes: [...element.classes] })))
      })
    },
    placeOf(id) {
      const node = canvas.getElementById(id)
      return node.empty() ? undefined : { ...node.renderedPosition() }
    },
    choicesWithin(corners) {
      const within = canvas.nodes().filter((node) => isInside(node.renderedPosition(), corners))
      return within.toArray().flatMap((node) => choices.get(node.id()) ?? [])
    },
    fit,
    zoomBy(factor) {
      const middle = { x: canvas.width() / 2, y: canvas.height() / 2 }
      canvas.zoom({ level: canvas.zoom() * factor, renderedPosition: middle })
    },
    picture(background) {
      return canvas.png({
        output: 'blob-promise',
        full: true,
        scale: 2,
        maxWidth: 8_000,
        maxHeight: 8_000,
        bg: background,
      })
    },
    unmount() {
      canvas.destroy()
    },
  }
}
