/** The colours of the canvas. It knows no variables of the page, so they are read from it, per theme. */
export interface Palette {
  readonly paper: string
  readonly panel: string
  readonly ink: string
  readonly muted: string
  readonly hairline: string
  readonly hold: string
  readonly holdPale: string
  readonly onHold: string
  readonly cut: string
  readonly cutSoft: string
  readonly open: string
  /** Of words about what opens. */
  readonly openInk: string
  readonly ghost: string
  /** Of a relation's line. */
  readonly fact: string
  readonly focus: string
  readonly tints: Readonly<Record<string, string>>
}

/** Reads the tokens as they are in force. `tints`: the names that the ontology uses. */
export function readPalette(root: Element, tints: Iterable<string>): Palette {
  const styles = getComputedStyle(root)
  const token = (name: string) => styles.getPropertyValue(`--${name}`).trim()
  return {
    paper: token('paper'),
    panel: token('panel'),
    ink: token('ink'),
    muted: token('muted'),
    hairline: token('hairline'),
    hold: token('hold'),
    holdPale: token('hold-pale'),
    onHold: token('on-hold'),
    cut: token('cut'),
    cutSoft: token('cut-soft'),
    open: token('open'),
    openInk: token('open-ink'),
    ghost: token('ghost'),
    fact: token('fact'),
    focus: token('focus'),
    tints: Object.fromEntries([...tints].map((tint) => [tint, token(`tint-${tint}`)])),
  }
}
