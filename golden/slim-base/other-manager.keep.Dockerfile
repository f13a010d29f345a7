FROM node:22-bookworm
RUN npm install -g serve
CMD ["serve"]
# expect: suggestion
