FROM debian:bookworm AS base
RUN touch /a
RUN touch /b
FROM base
CMD ["true"]
