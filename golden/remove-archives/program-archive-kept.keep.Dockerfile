FROM debian:bookworm-slim
RUN wget -qO /opt/app.war https://example.com/app.war && unzip /opt/app.war -d /opt/app
# expect: nothing
