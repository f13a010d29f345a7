FROM debian:bookworm-slim
ARG FILE
RUN curl -fsSLo /tmp/tool.tar.gz https://example.com/tool.tar.gz && tar xzf /tmp/tool.tar.gz -C /opt
RUN wc -l < $FILE > /lines
ENV A=1
RUN rm -f /tmp/tool.tar.gz
# expect: read-later
