FROM python:3.11
RUN <<EOF
pip install flask
EOF
