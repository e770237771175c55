# What each step does is also done by test/deploy.test.ts, where no container can be built.
FROM node:24-bookworm-slim AS install
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates libatomic1 libstdc++6 \
  && rm -rf /var/lib/apt/lists/* && useradd --uid 10001 --no-create-home assistant
WORKDIR /app
COPY --from=install /app/node_modules ./node_modules
COPY package.json manifest.json ./
COPY src ./src
COPY adapters ./adapters
COPY drizzle ./drizzle
USER 10001
ENV NODE_ENV=production
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s \
  CMD ["node_modules/.bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node_modules/.bin/node", "--import", "./src/drizzle-hook.mjs", "src/main.ts"]
