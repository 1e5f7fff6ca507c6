/** Makes a PNG of all that the canvas shows. */
type Picture = () => Promise<Blob>

let picture: Picture | undefined

/** The picture of the canvas that is on the page; undefined where none is: then there is nothing to take a picture of. */
export function shownPicture(): Picture | undefined {
  return picture
}

/** Called by the canvas when it comes and when it goes. */
export function setShownPicture(shown: Picture | undefined): void {
  picture = shown
}
