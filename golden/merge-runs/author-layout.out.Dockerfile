FROM debian:bookworm
RUN mkdir -p /data && \
	chmod 700 /data && \
# the marker
	touch /data/ready && \
	echo done > /data/log && \
	cat /data/log
