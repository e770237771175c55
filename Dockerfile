# What each step does is also done by test/deploy.test.ts, where no container can be built.
FROM node:24-bookworm-slim AS install
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# what only a compiler or a debugger reads: a third of it
RUN find node_modules -type f '(' -name '*.map' -o -name '*.d.ts' -o -name '*.d.[cm]ts' -o -path 'node_modules/node-*/include/*' ')' -delete

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates libatomic1 libstdc++6 \
  && rm -rf /var/lib/apt/lists/* && useradd --uid 10001 --no-create-home assistant \
  && install --directory --owner=assistant --mode=700 /data
WORKDIR /app
COPY --from=install /app/node_modules ./node_modules
COPY package.json manifest.json ./
COPY src ./src
COPY adapters ./adapters
COPY drizzle ./drizzle
RUN mkdir -p node_modules/.cache && chown assistant node_modules/.cache
USER 10001
# loads what a start loads, so that what was compiled is kept: it cannot be at run time, on a read-only file system
RUN ["node_modules/.bin/node", "--import", "./src/drizzle-hook.mjs", "--input-type=module", "--eval", "for (const one of ['src/running/serve', 'src/store/server', 'src/store/schema', 'adapters/slack/slack', 'adapters/teams/teams', 'adapters/mail/mail']) await import(`./${one}.ts`); await import('drizzle-orm/postgres-js')"]
# for `node --run admin -- …`, which is npm run admin where there is no npm
ENV NODE_ENV=production PATH=/app/node_modules/.bin:$PATH
# only the embedded database writes, and only here
ENV DATA_DIR=/data
VOLUME /data
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s \
  CMD ["node_modules/.bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node_modules/.bin/node", "--import", "./src/drizzle-hook.mjs", "src/main.ts"]
