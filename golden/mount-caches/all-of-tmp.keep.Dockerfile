# expect: cleans
FROM php:8.3-cli
RUN composer install && rm -rf /tmp/*
