import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the API listens while the explorer is developed with `vite`; in service the API serves the built files itself. */
const api = 'http://127.0.0.1:4000'

export default defineConfig(({ command }) => {
  // What is built is for service, whoever builds it: under a test runner React would be its development half otherwise.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  return {
    plugins: [react()],
    build: {
      target: 'es2024',
      // Nothing becomes a `data:` address: the content security policy allows files of our own only, and images of the canvas.
      assetsInlineLimit: 0,
      // The figure that counts is gzip's; one warning line less.
      chunkSizeWarningLimit: 1_000,
    },
    server: { proxy: { '/graphql': api } },
  }
})
