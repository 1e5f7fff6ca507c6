import { expect, test } from 'vitest'
import { imagePurl, normalPurl, withoutVersion } from './package-url.ts'

test.each([
  ['pkg:npm/@Acme/Server@1.2.3', 'pkg:npm/%40acme/server@1.2.3'],
  ['pkg:NPM/%40acme/server', 'pkg:npm/%40acme/server'],
  ['pkg:pypi/Acme_Server.x@1.0', 'pkg:pypi/acme-server-x@1.0'],
  ['pkg:docker/acme/x@sha256:abc?repository_url=ghcr.io', 'pkg:docker/acme/x@sha256:abc?repository_url=ghcr.io'],
  ['not a purl', undefined],
  ['pkg:npm/', undefined],
])('%s', (given, normal) => {
  expect(normalPurl(given)).toBe(normal)
})

test.each([
  ['pkg:npm/%40acme/server@1.2.3', 'pkg:npm/%40acme/server'],
  ['pkg:docker/acme/x@v1?repository_url=ghcr.io', 'pkg:docker/acme/x?repository_url=ghcr.io'],
  ['pkg:pypi/acme', 'pkg:pypi/acme'],
])('%s without its version', (given, bare) => {
  expect(withoutVersion(given)).toBe(bare)
})

test('an image of Docker Hub has one name', () => {
  expect(['redis', 'library/redis', 'docker.io/library/redis'].map((image) => imagePurl(image))).toEqual(
    Array(3).fill('pkg:docker/redis'),
  )
})
