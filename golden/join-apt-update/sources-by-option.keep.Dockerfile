FROM debian:bookworm
RUN apt-get update -o Dir::Etc::sourcelist=/root/my.list -o Dir::Etc::sourceparts=/none
RUN rm /root/my.list
RUN apt-get install -y tree
# expect: sources-may-change
