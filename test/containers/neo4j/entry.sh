#!/bin/bash
# Starts Neo4j the way the official image does, as far as compose and the tests use it: the password from NEO4J_AUTH or
# the file NEO4J_AUTH_PATH, settings from NEO4J_<setting> variables, the log on stdout.
set -euo pipefail

export NEO4J_HOME=/opt/neo4j NEO4J_CONF=/opt/neo4j/conf
auth=${NEO4J_AUTH:-}
[ -z "${NEO4J_AUTH_PATH:-}" ] || auth=$(cat "$NEO4J_AUTH_PATH")

{
  echo server.default_listen_address=0.0.0.0
  echo server.directories.data=/data
  echo server.directories.logs=/tmp/logs
  # server_memory_pagecache_size is server.memory.pagecache.size; two underscores stand for one.
  env | sed -n 's/^NEO4J_\([a-z][A-Za-z_]*\)=/\1 /p' | while read -r name value; do
    name=${name//__/-}
    name=${name//_/.}
    echo "${name//-/_}=$value"
  done
} > "$NEO4J_CONF/neo4j.conf"

# The class path ends in a star that is Java's, not the shell's.
set -f
if [ ! -e /data/databases ]; then
  arguments=$(mktemp)
  echo "-cp /opt/neo4j/lib/* org.neo4j.server.startup.Neo4jAdminCommand dbms set-initial-password ${auth#neo4j/}" > "$arguments"
  java "@$arguments"
  rm "$arguments"
fi
exec java \
  "-Xms${NEO4J_server_memory_heap_initial__size:-512m}" "-Xmx${NEO4J_server_memory_heap_max__size:-1g}" \
  -cp '/opt/neo4j/lib/*' org.neo4j.server.CommunityEntryPoint \
  --home-dir="$NEO4J_HOME" --config-dir="$NEO4J_CONF" --console-mode
