FROM debian:bookworm AS base
RUN touch /a \
    && touch /b
FROM base
CMD ["true"]
