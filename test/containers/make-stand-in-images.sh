#!/usr/bin/env bash
# Makes stand-ins for the images that docker-compose.yml and the Dockerfile name, where no image can be pulled: a Debian
# base made with debootstrap, and on it the same Neo4j jars and Temporal program that `npm start` runs (checked against
# their pinned SHA-256), and Node. docs/air-gapped.md tells when and how.
#
#   sudo test/containers/make-stand-in-images.sh [work folder]
#
# Needs a Docker engine that answers, debootstrap, root, and an installed checkout (npm ci). DEBIAN_MIRROR names a mirror.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$root/test/containers
work=${1:-$(mktemp -d)}
suite=bookworm
prefix=throughline-stand-in
export PATH=$root/node_modules/.bin:$PATH

missing=
for program in docker debootstrap node npm; do command -v "$program" > /dev/null || missing+=" $program"; done
[ -z "$missing" ] || { echo "Missing:$missing" >&2; exit 1; }
docker info > /dev/null 2>&1 || { echo 'No Docker engine answers (dockerd).' >&2; exit 1; }

say() { printf '\n# %s\n' "$*"; }

say 'Fetching and checking what goes into the images'
declare -A fetched
while read -r name path; do fetched[$name]=$path; done < <(node "$root/services/runtime/src/prefetch.ts")
: "${fetched[neo4j]:?was not fetched}" "${fetched[temporal]:?was not fetched}"

if docker image inspect "$prefix/base:$suite" > /dev/null 2>&1; then
  say "Using the base image that is there ($prefix/base:$suite)"
else
  say 'Making the base system with debootstrap (a few minutes)'
  rm -rf "$work/base"
  debootstrap --variant=minbase --include=openjdk-17-jre-headless,ca-certificates \
    "$suite" "$work/base" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} > "$work/debootstrap.log" ||
    { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
  rm -rf "$work"/base/var/cache/apt/archives/*.deb "$work"/base/var/lib/apt/lists/*
  [ ! -f /etc/ssl/certs/ca-certificates.crt ] ||
    cp /etc/ssl/certs/ca-certificates.crt "$work/base/etc/ssl/certs/ca-certificates.crt"
  tar -C "$work/base" --exclude=./proc/* --exclude=./sys/* -c . | docker import - "$prefix/base:$suite" > /dev/null
  rm -rf "$work/base"
fi

# build <name> <tag>: the image of test/containers/<name> from the context that lies in the work folder.
build() {
  say "Building $prefix/$1:$2"
  docker build -q --build-arg "BASE=$prefix/base:$suite" -t "$prefix/$1:$2" -f "$here/$1/Dockerfile" "$work/$1"
  rm -rf "${work:?}/$1"
}

rm -rf "$work"/{neo4j,temporal,node}
mkdir -p "$work"/{neo4j,temporal,node}
cp -r "${fetched[neo4j]}" "$work/neo4j/lib"
cp "$here/neo4j/entry.sh" "$work/neo4j/"
build neo4j 5.26-community

cp "${fetched[temporal]}" "$work/temporal/temporal"
build temporal 1.9.1

cp "$(readlink -f "$(command -v node)")" "$work/node/node"
cp -rL "$(dirname "$(readlink -f "$(command -v npm)")")/.." "$work/node/npm"
echo "registry=$(npm config get registry)" > "$work/node/npmrc"
build node 24

say 'Made'
docker image ls --format '{{.Repository}}:{{.Tag}}  {{.Size}}' "$prefix/*"
