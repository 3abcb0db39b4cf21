# syntax=docker/dockerfile:1
# The server as an image: docker build -t runout-server .
# apps/server/README.md says how to run it.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /repository
COPY . .
ENV CI=true
RUN --mount=type=cache,id=pnpm,target=/pnpm/store \
    npx --yes pnpm@12.21.0 install --frozen-lockfile --store-dir /pnpm/store --filter . --filter "@runout/server..."
RUN npx --yes pnpm@12.21.0 --filter "@runout/server..." run build
# What the server needs to run, without what its development needs, and without links into the repository.
RUN --mount=type=cache,id=pnpm,target=/pnpm/store \
    npx --yes pnpm@12.21.0 --filter @runout/server deploy --legacy --prod --store-dir /pnpm/store /server

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
WORKDIR /server
COPY --from=build /server ./
COPY LICENSE ./
# The embedded database, where no DATABASE_URL is given.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
