# expect: other-options
FROM php:8.3-cli
RUN composer install --prefer-source
