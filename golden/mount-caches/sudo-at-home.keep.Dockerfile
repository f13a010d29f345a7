# expect: wrapped
FROM node:20
RUN sudo npm ci
