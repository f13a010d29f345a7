FROM debian:bookworm
RUN apt-get update && apt-get install -y tree
RUN python3 -c "import subprocess; subprocess.run(['apt-get', 'install', '-y', 'patch'], check=True)"
# expect: read-later
