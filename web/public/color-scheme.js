// Sets light or dark before the first paint, so that a dark page never flashes white. The same key as in theme/ThemeProvider.tsx.
const wanted = localStorage.getItem('throughline-color-scheme') ?? 'auto'
const dark = wanted === 'dark' || (wanted === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
