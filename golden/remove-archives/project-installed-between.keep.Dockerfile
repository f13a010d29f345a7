FROM python:3.11-slim
WORKDIR /app
RUN curl -fsSLO https://example.com/tool.tar.gz && tar xzf tool.tar.gz -C /opt
COPY setup.py ./
RUN pip install .
ENV A=1
RUN rm -f tool.tar.gz
# expect: suggestion
