FROM debian:bookworm-slim
RUN wget -q https://example.com/Miniconda3-latest.sh -O /tmp/miniconda.sh && bash /tmp/miniconda.sh -b -p /opt/conda \
    && rm -f /tmp/miniconda.sh
CMD ["python"]
