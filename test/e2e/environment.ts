/** Whether the screenshots of the documentation are to be made anew: `THROUGHLINE_UPDATE_IMAGES=1`. */
export function updatesImages(): boolean {
  return process.env['THROUGHLINE_UPDATE_IMAGES'] === '1'
}
