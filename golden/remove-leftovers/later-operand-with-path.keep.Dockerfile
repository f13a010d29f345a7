FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN dd if=/var/lib/apt/lists/lock of=/o
# expect: read-later
