FROM oven/bun:1
RUN bun install && rm -rf ~/.bun/install/cache
CMD ["bun", "run", "start"]
