/** Whether the directories given as arguments cover somebody's home, where clients keep configurations with tokens. */
export function rootsCoverHome(words: readonly string[]): boolean {
  return words.some((word) => {
    const path = word.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
    return (
      /^(?:\/|~|[A-Za-z]:|\$HOME|\$\{(?:env:)?(?:HOME|USERPROFILE)\}|\$\{userHome\}|%USERPROFILE%)$/.test(path) ||
      /^(?:[A-Za-z]:)?\/(?:home|Users)(?:\/[^/]+)?$/.test(path) ||
      path === '/root'
    )
  })
}
