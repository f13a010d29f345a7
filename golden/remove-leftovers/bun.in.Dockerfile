FROM oven/bun:1
RUN bun install
CMD ["bun", "run", "start"]
