FROM php:8.3
RUN pecl install redis && docker-php-ext-enable redis && rm -rf /tmp/pear
