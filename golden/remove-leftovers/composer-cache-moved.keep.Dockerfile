# expect: cache-moved
FROM php:8.3
ENV COMPOSER_HOME=/composer
RUN composer install --no-dev
