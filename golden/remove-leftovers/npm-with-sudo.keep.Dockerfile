# expect: wrapped
FROM node:20
USER node
RUN sudo npm install -g typescript
