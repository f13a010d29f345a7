FROM python:3.11
RUN pip3.11 install --no-cache-dir flask && python3 -m pip install --no-cache-dir requests && /usr/local/bin/pip install --no-cache-dir -r requirements.txt
