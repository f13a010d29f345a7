FROM debian:bookworm
RUN mkdir -p /data && \
	chmod 700 /data

# the marker
RUN touch /data/ready
RUN echo done > /data/log && \
	cat /data/log
