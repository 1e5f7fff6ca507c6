# One image for the worker, the API and the explorer: `docker-compose.yml` says which one a container runs.
# NODE_IMAGE: any image with Node 24 and npm, such as the stand-in of docs/air-gapped.md.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS installed
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY graph/package.json graph/
COPY services/analysis/package.json services/analysis/
COPY services/api/package.json services/api/
COPY services/cli/package.json services/cli/
COPY services/connectors/package.json services/connectors/
COPY services/runtime/package.json services/runtime/
COPY workflows/package.json workflows/
COPY web/package.json web/
COPY test/package.json test/
RUN npm ci --ignore-scripts --no-audit --no-fund --loglevel=error

FROM installed AS web
COPY . .
RUN cd web && node ../node_modules/vite/bin/vite.js build --logLevel warn

FROM installed AS workflows
COPY graph graph
COPY services services
COPY workflows workflows
RUN node workflows/src/write-bundle.ts /app/workflow-bundle.js

FROM installed AS production
# The test package is left out: it brings browsers' and containers' drivers.
RUN rm -rf test && npm prune --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error

FROM ${NODE_IMAGE}
WORKDIR /app
ENV NODE_ENV=production THROUGHLINE_DATA_DIR=/data THROUGHLINE_WEB_DIST=/app/web/dist \
    THROUGHLINE_WORKFLOW_BUNDLE=/app/workflow-bundle.js
COPY --from=production /app/node_modules node_modules
COPY package.json tsconfig.base.json ./
COPY graph graph
COPY services services
COPY workflows workflows
COPY test/estates test/estates
COPY --from=web /app/web/dist web/dist
COPY --from=workflows /app/workflow-bundle.js workflow-bundle.js
# A number, because a name would have to exist in every base image.
RUN mkdir /data && chown 10001:10001 /data
USER 10001:10001
VOLUME /data
EXPOSE 4000
ENTRYPOINT ["/bin/sh", "/app/services/runtime/container-entry.sh"]
CMD ["node", "services/api/src/main.ts"]
