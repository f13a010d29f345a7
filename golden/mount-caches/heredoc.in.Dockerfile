FROM node:20
WORKDIR /app
COPY package*.json ./
RUN <<EOF
npm ci
npm run build
EOF
