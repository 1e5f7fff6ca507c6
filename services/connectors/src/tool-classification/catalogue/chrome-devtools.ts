import { defineEntry } from '../catalogue-entry.ts'

export const chromeDevtools = defineEntry({
  id: 'chrome-devtools',
  title: 'Chrome DevTools server',
  reviewed: '2026-11',
  documentation: 'https://github.com/ChromeDevTools/chrome-devtools-mcp',
  npm: ['chrome-devtools-mcp'],
  data: { sites: { name: 'sites that the browser profile is signed in to' } },
  tools: [
    {
      names: ['navigate_page', 'new_page'],
      why: 'Opens any address in a browser whose profile is kept: the page comes back, and the address carries data out.',
      on: { sites: ['read'] },
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
    },
    {
      names: [
        'take_snapshot',
        'take_screenshot',
        'list_console_messages',
        'get_console_message',
        'list_network_requests',
        'get_network_request',
        'wait_for',
      ],
      why: 'Returns what the open page shows, logs or receives, whoever wrote it.',
      on: { sites: ['read'] },
      reads: [{ from: 'internet' }],
    },
    {
      names: ['click', 'fill', 'fill_form', 'hover', 'drag', 'press_key', 'handle_dialog', 'upload_file'],
      why: 'Fills in and submits forms of the open page, as the user where the profile is signed in.',
      on: { sites: ['write'] },
      sends: [{ to: 'internet' }],
    },
    {
      names: ['evaluate_script'],
      why: 'Runs script in the open page, which may send anywhere; not on the host.',
      on: { sites: ['read', 'write'] },
      reads: [{ from: 'internet' }],
      sends: [{ to: 'internet' }],
    },
    {
      names: [
        'list_pages',
        'select_page',
        'close_page',
        'resize_page',
        'emulate',
        'performance_start_trace',
        'performance_stop_trace',
        'performance_analyze_insight',
      ],
      why: 'Manages pages or measures their speed.',
    },
  ],
})
