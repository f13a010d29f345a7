FROM node:20
COPY start.sh /start.sh
RUN npm install -g typescript
CMD ["/start.sh"]
