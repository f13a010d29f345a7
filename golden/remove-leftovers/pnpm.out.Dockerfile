FROM node:20
RUN pnpm install --frozen-lockfile && rm -rf ~/.cache/pnpm
CMD ["pnpm", "start"]
