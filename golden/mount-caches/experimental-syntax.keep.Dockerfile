# syntax=docker/dockerfile:1.1-experimental
# expect: old-syntax
FROM node:20
RUN npm ci
