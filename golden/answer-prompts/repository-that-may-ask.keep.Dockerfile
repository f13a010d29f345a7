# expect: configured
FROM fedora:41
RUN curl -o /etc/yum.repos.d/x.repo https://example.com/x.repo && dnf upgrade
