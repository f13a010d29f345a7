FROM python:3.11
RUN pip3.11 install flask && python3 -m pip install requests && /usr/local/bin/pip install -r requirements.txt
