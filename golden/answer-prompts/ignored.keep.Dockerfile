# expect: suppressed
FROM debian:bookworm-slim
# dockopt ignore=answer-prompts # it is to stop when more is needed
RUN apt-get update && apt-get install tree
