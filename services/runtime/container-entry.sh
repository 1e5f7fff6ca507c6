#!/bin/sh
# Runs a command with the database password taken from a file, where one is named: a secret in a file is not shown by
# whoever lists the container's environment.
set -eu
if [ -n "${NEO4J_PASSWORD_FILE:-}" ]; then
  NEO4J_PASSWORD=$(cat "$NEO4J_PASSWORD_FILE")
  export NEO4J_PASSWORD
fi
exec "$@"
