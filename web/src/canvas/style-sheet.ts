import type { Palette } from './palette.ts'

/** A rule of the canvas's style sheet. */
export interface CanvasStyle {
  readonly selector: string
  readonly style: Readonly<Record<string, string | number | readonly number[]>>
}

const font = 'Inter Variable, system-ui, sans-serif'

/** What the classes that `elementsOf` gives look like. Sizes are those of the look, in pixels. */
export function styleSheet(palette: Palette): readonly CanvasStyle[] {
  return [
    ...stops(palette),
    ...words(palette),
    ...signs(palette),
    ...lines(palette),
    ...fates(palette),
    ...states(palette),
  ]
}

function stops({ panel, hairline, hold, ghost, paper, ink }: Palette): readonly CanvasStyle[] {
  return [
    {
      selector: '.stop',
      style: {
        shape: 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        'background-color': panel,
        'border-width': 1,
        'border-color': hairline,
        'background-image': 'data(icon)',
        'background-width': 17,
        'background-height': 17,
        'background-image-containment': 'over',
        'z-index': 5,
      },
    },
    { selector: '.start', style: { 'border-width': 2, 'border-color': hold } },
    { selector: '.target', style: { 'background-color': hold, 'border-color': hold } },
    {
      selector: '.stop.ghost',
      style: {
        'background-color': paper,
        'border-color': ghost,
        'background-width': 14,
        'background-height': 14,
        'background-image-opacity': 0.75,
      },
    },
    {
      selector: '.stop.labelled',
      style: {
        label: 'data(label)',
        color: ink,
        'font-family': font,
        'font-size': 11,
        'font-weight': 500,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-wrap': 'ellipsis',
        'text-max-width': 116,
        'text-outline-color': paper,
        'text-outline-width': 2,
        // Far away, names would be a blur that costs as much as all the rest.
        'min-zoomed-font-size': 5,
      },
    },
    { selector: '.pinned', style: { 'border-width': 2, 'border-color': ink } },
    { selector: '.pinned.start', style: { 'border-color': hold } },
  ]
}

function words({ ink, muted, hold, paper }: Palette): readonly CanvasStyle[] {
  const text = {
    shape: 'rectangle',
    width: 1,
    height: 1,
    'background-opacity': 0,
    label: 'data(text)',
    'font-family': font,
    'text-valign': 'center',
    'text-halign': 'center',
    'text-wrap': 'ellipsis',
    'text-max-width': 'data(width)',
    'text-outline-color': paper,
    'text-outline-width': 2,
    events: 'no',
    'z-index': 6,
  }
  return [
    { selector: '.words', style: text },
    { selector: '.words.wrapped', style: { 'text-wrap': 'wrap', 'text-max-width': 1_000, 'line-height': 1.25 } },
    { selector: '.words.left', style: { 'text-halign': 'right' } },
    { selector: '.words.access', style: { color: hold, 'font-size': 10.5, 'font-weight': 500 } },
    { selector: '.words.name', style: { color: ink, 'font-size': 12, 'font-weight': 600 } },
    { selector: '.words.meta', style: { color: muted, 'font-size': 10.5 } },
    { selector: '.words.ghost', style: { color: muted, 'font-size': 10.5 } },
  ]
}

function signs({ cut, cutSoft, paper }: Palette): readonly CanvasStyle[] {
  const cross = encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><path d="M8 7l8 10M16 7L8 17" stroke="${cut}" stroke-width="1.9" stroke-linecap="round" fill="none"/></svg>`,
  )
  return [
    {
      selector: '.cut',
      style: {
        shape: 'ellipse',
        width: 22,
        height: 22,
        'background-color': cutSoft,
        'border-width': 1.6,
        'border-color': cut,
        'background-image': `data:image/svg+xml,${cross}`,
        'background-width': 22,
        'background-height': 22,
        'z-index': 7,
      },
    },
    {
      selector: '.icon',
      style: {
        shape: 'ellipse',
        width: 26,
        height: 26,
        'background-color': paper,
        'background-image': 'data(icon)',
        'background-width': 15,
        'background-height': 15,
      },
    },
    { selector: '.point', style: { width: 1, height: 1, 'background-opacity': 0, events: 'no' } },
  ]
}

function lines({ hold, holdPale, ghost, muted, paper, fact }: Palette): readonly CanvasStyle[] {
  return [
    {
      selector: 'edge',
      style: { 'curve-style': 'straight', width: 2.6, 'line-color': hold, 'z-index': 2 },
    },
    {
      selector: '.curved',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'edge-distances': 'node-position',
      },
    },
    {
      selector: '.returning',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': 22,
        'edge-distances': 'node-position',
      },
    },
    { selector: '.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [11, 6] } },
    {
      selector: '.dotted',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 6.4], 'line-cap': 'round', width: 3.4 },
    },
    { selector: '.thick', style: { width: 6 } },
    { selector: '.reached', style: { width: 1.6 } },
    { selector: '.reached.dotted', style: { width: 2.6 } },
    { selector: '.reached.thick', style: { width: 4 } },
    { selector: '.side', style: { 'line-color': holdPale, width: 2, 'line-style': 'solid', 'z-index': 1 } },
    { selector: '.fact', style: { 'line-color': fact, width: 1.3, 'line-style': 'solid', 'z-index': 1 } },
    { selector: '.fact.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 4] } },
    {
      selector: '.arrow',
      style: { 'target-arrow-shape': 'triangle', 'target-arrow-color': hold, 'arrow-scale': 0.9 },
    },
    { selector: '.fact.arrow', style: { 'target-arrow-color': fact, 'arrow-scale': 0.75 } },
    {
      selector: 'edge.labelled',
      style: {
        label: 'data(label)',
        color: muted,
        'font-family': font,
        'font-size': 9.5,
        'text-rotation': 'autorotate',
        'text-outline-color': paper,
        'text-outline-width': 2,
        'min-zoomed-font-size': 7,
      },
    },
    { selector: 'edge.ghost', style: { 'line-color': ghost, width: 1.6, 'line-style': 'solid', 'z-index': 0 } },
  ]
}

/** A crossbar says that a line closes, a halo that it opens: the colours are not the only sign. */
function fates({ cut, open, openInk }: Palette): readonly CanvasStyle[] {
  return [
    { selector: '.stop.left', style: { opacity: 0.55 } },
    {
      selector: 'edge.closed',
      style: {
        'line-color': cut,
        'target-arrow-color': cut,
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': cut,
        opacity: 0.5,
        'z-index': 0,
      },
    },
    {
      selector: 'edge.opened',
      style: {
        'line-color': open,
        'target-arrow-color': open,
        'underlay-color': open,
        'underlay-opacity': 0.25,
        'underlay-padding': 6,
        color: openInk,
        'z-index': 4,
      },
    },
  ]
}

function states({ hold, focus }: Palette): readonly CanvasStyle[] {
  return [
    { selector: '.dim', style: { opacity: 0.22 } },
    { selector: '.words.dim', style: { opacity: 0.4 } },
    {
      selector: '.stop.chosen',
      style: { 'underlay-color': hold, 'underlay-opacity': 0.12, 'underlay-padding': 9, 'underlay-shape': 'ellipse' },
    },
    { selector: 'edge.chosen', style: { 'underlay-color': hold, 'underlay-opacity': 0.12, 'underlay-padding': 6 } },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    { selector: '.hovered', style: { 'border-color': focus, 'border-width': 2 } },
  ]
}
