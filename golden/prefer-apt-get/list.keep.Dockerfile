# expect: no-counterpart
FROM debian:bookworm-slim
RUN apt list --installed
