import cytoscape from 'cytoscape'
import { type Choice, choicesOf, type Drawing } from './drawing.ts'
import { elementsOf } from './elements.ts'
import type { Palette } from './palette.ts'
import { styleSheet } from './style-sheet.ts'

/** A canvas on the page. The only file that knows Cytoscape. */
export interface MountedCanvas {
  show(drawing: Drawing, palette: Palette): void
  /** Brings all into view; never larger than life. */
  fit(): void
  zoomBy(factor: number): void
  unmount(): void
}

const zoom = { least: 0.25, most: 2.5, margin: 24 } as const

/** Puts a canvas into a container. `onChoose` hears what is clicked. */
export function mountCanvas(container: HTMLElement, onChoose: (choice: Choice) => void): MountedCanvas {
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
    if (choice !== undefined) onChoose(choice)
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
    show(drawing, palette) {
      choices = choicesOf(drawing)
      canvas.batch(() => {
        canvas.elements().remove()
        canvas.style().clear().fromJson(styleSheet(palette)).update()
        canvas.add(elementsOf(drawing, palette).map((element) => ({ ...element, classes: [...element.classes] })))
      })
    },
    fit,
    zoomBy(factor) {
      const middle = { x: canvas.width() / 2, y: canvas.height() / 2 }
      canvas.zoom({ level: canvas.zoom() * factor, renderedPosition: middle })
    },
    unmount() {
      canvas.destroy()
    },
  }
}
