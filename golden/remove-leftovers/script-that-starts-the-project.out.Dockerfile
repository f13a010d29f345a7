FROM node:20
COPY start.sh /start.sh
RUN npm install -g typescript && rm -rf ~/.npm/_cacache ~/.npm/_logs
CMD ["/start.sh"]
