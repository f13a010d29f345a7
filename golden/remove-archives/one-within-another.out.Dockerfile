FROM debian:bookworm-slim
RUN curl -fsSLo /tmp/a.tgz https://example.com/a.tgz && tar xzf /tmp/a.tgz -C /opt \
    && rm -f /tmp/a.tgz
ENV A=1
RUN curl -fsSLo /tmp/b.tgz https://example.com/b.tgz && tar xzf /tmp/b.tgz -C /opt \
    && rm -f /tmp/b.tgz
ENV B=1
ENV C=1
