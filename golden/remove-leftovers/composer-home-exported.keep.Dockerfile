# expect: cache-moved
FROM php:8.3
RUN export COMPOSER_HOME="$(mktemp -d)" && composer install --no-dev && rm -rf "$COMPOSER_HOME"
