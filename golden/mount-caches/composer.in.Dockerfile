FROM php:8.3-cli
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev && composer clear-cache
