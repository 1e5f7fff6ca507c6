import { describe, expect, test } from 'vitest'
import { launchOf } from './launch.ts'
import { shellWords } from './shell-words.ts'

const digest = `sha256:${'a'.repeat(64)}`

describe('packages by command line', () => {
  test.each([
    ['npx -y @acme/server@1.2.3', 'pkg:npm/%40acme/server@1.2.3', 'yes'],
    ['npx -y @acme/server', 'pkg:npm/%40acme/server', 'no'],
    ['npx --yes server@latest', 'pkg:npm/server', 'no'],
    ['npx server@^1.2.0', 'pkg:npm/server', 'no'],
    ['npx -p @acme/tools@2.0.0 serve', 'pkg:npm/%40acme/tools@2.0.0', 'yes'],
    ['npx --registry https://npm.example.com server@1.0.0-beta.1', 'pkg:npm/server@1.0.0-beta.1', 'yes'],
    ['npx github:acme/server', 'pkg:github/acme/server', 'no'],
    [`npx github:acme/server#${'c'.repeat(40)}`, `pkg:github/acme/server@${'c'.repeat(40)}`, 'yes'],
    ['cmd /c npx -y server@1.2.3', 'pkg:npm/server@1.2.3', 'yes'],
    ['C:\\nodejs\\npx.cmd -y server@1.2.3', 'pkg:npm/server@1.2.3', 'yes'],
    ['env NODE_ENV=production npx server@1.2.3', 'pkg:npm/server@1.2.3', 'yes'],
    ['sh -c "cd /opt && npx -y server@1.2.3 --stdio"', 'pkg:npm/server@1.2.3', 'yes'],
    ['bunx --bun server', 'pkg:npm/server', 'no'],
    ['pnpm dlx server@3.0.1', 'pkg:npm/server@3.0.1', 'yes'],
    ['yarn dlx server', 'pkg:npm/server', 'no'],
    ['npm exec -- server@1.0.0', 'pkg:npm/server@1.0.0', 'yes'],
    ['deno run -A npm:@acme/server@1.0.0', 'pkg:npm/%40acme/server@1.0.0', 'yes'],
    ['uvx mcp-server-fetch', 'pkg:pypi/mcp-server-fetch', 'no'],
    ['uvx mcp_server.fetch==2026.10.24', 'pkg:pypi/mcp-server-fetch@2026.10.24', 'yes'],
    ['uvx mcp-server-fetch@latest', 'pkg:pypi/mcp-server-fetch', 'no'],
    ['uvx --python 3.12 --from acme[cli]==1.4 serve', 'pkg:pypi/acme@1.4', 'yes'],
    ['uvx --from git+https://user:pw@github.com/acme/server@main serve', 'pkg:github/acme/server@main', 'unknown'],
    ['uv tool run acme>=1', 'pkg:pypi/acme', 'no'],
    ['uv run --with mcp-server-git==1.0 mcp-server-git', 'pkg:pypi/mcp-server-git@1.0', 'yes'],
    ['pipx run acme==1.0.0', 'pkg:pypi/acme@1.0.0', 'yes'],
    ['pipx run --spec acme==1.0.0 serve', 'pkg:pypi/acme@1.0.0', 'yes'],
    ['docker run -i --rm mcp/fetch', 'pkg:docker/mcp/fetch', 'no'],
    ['docker run -i --rm -e KEY -v /data:/data mcp/fetch:latest --x', 'pkg:docker/mcp/fetch', 'no'],
    ['docker run -i ghcr.io/acme/server:1.2', 'pkg:docker/acme/server@1.2?repository_url=ghcr.io', 'unknown'],
    [
      `podman run -i registry.example.com:5000/a/b@${digest}`,
      `pkg:docker/a/b@${digest}?repository_url=registry.example.com:5000`,
      'yes',
    ],
  ])('%s', (line, purl, pinned) => {
    expect(launchOf(shellWords(line)).package).toMatchObject({ purl, pinned })
  })

  test.each([
    ['uv run python server.py', undefined],
    ['node /opt/server/dist/index.js', undefined],
    ['node /opt/node_modules/@acme/server/dist/index.js', '@acme/server'],
    ['python -m mcp_server_git', 'mcp_server_git'],
    ['uv run mcp-server-git', 'mcp-server-git'],
    ['/usr/local/bin/github-mcp-server stdio', 'github-mcp-server'],
    ['npx ./local-server', undefined],
    ['docker mcp gateway run', undefined],
  ])('%s fetches no package; a program’s name is only a name', (line, program) => {
    const launch = launchOf(shellWords(line))
    expect(launch.package).toBeUndefined()
    expect(launch.program).toBe(program)
  })
})

describe('containers', () => {
  test.each([
    ['docker run -i --rm mcp/fetch', true],
    ['docker run -i --network host mcp/fetch', true],
    ['docker run -v /home/a/project/src:/src mcp/fetch', true],
    ['docker run --mount type=bind,src=/srv/data,dst=/data mcp/fetch', true],
    ['docker run --privileged mcp/fetch', false],
    ['docker run --pid=host mcp/fetch', false],
    ['docker run --cap-add SYS_ADMIN mcp/fetch', false],
    ['docker run -v /:/host mcp/fetch', false],
    ['docker run -v /home/a:/home mcp/fetch', false],
    ['docker run -v /var/run/docker.sock:/var/run/docker.sock mcp/fetch', false],
    ['docker run --mount type=bind,source=/home/a/.ssh,target=/keys mcp/fetch', false],
    ['npx server', false],
  ])('%s: sandboxed %s', (line, sandboxed) => {
    expect(launchOf(shellWords(line)).sandboxed).toBe(sandboxed)
  })
})

test('a bridge leads to the address that it is given', () => {
  const launch = launchOf(shellWords('npx -y mcp-remote@0.1.29 https://mcp.example.com/sse --header X:y'))
  expect(launch).toMatchObject({
    package: { purl: 'pkg:npm/mcp-remote@0.1.29' },
    remote: 'https://mcp.example.com/sse',
  })
})

test.each([
  [`a 'b c' "d \\" e" f\\ g`, ['a', 'b c', 'd " e', 'f g']],
  ['C:\\tools\\run.exe --x', ['C:\\tools\\run.exe', '--x']],
  [`empty '' end`, ['empty', '', 'end']],
  ['', []],
])('words of %s', (line, words) => {
  expect(shellWords(line)).toEqual(words)
})
