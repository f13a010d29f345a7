FROM python:3.11-slim
RUN printf '[global]\ncache-dir=/pip\n' > /etc/pip.conf
RUN pip install flask
RUN tar -cf /pip.tar /pip
# expect: cache-moved
